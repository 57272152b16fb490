/** Tells the owner, in one sentence in the console, what is wrong, where, and how to mend it. */
export function report(error: unknown): void {
  const sentence = `assent: ${String((error as Error).message ?? error).replace('assent: ', '')}`;
  if (!said.has(sentence)) console.error(sentence);
  said.add(sentence);
}

/** Each sentence is said once for a page. */
const said = new Set<string>();
