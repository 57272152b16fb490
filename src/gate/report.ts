/** Tells the owner, in one sentence in the console, what is wrong, where, and how to mend it. */
export function report(sentence: string): void {
  console.error(sentence.startsWith('assent: ') ? sentence : `assent: ${sentence}`);
}
