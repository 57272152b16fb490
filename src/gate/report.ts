/** Tells the owner, in one sentence in the console, what is wrong, where, and how to mend it. */

/** Each sentence is said once for a page. */
const said = new Set<string>();

export function report(error: unknown): void {
  const sentence = String((error as Partial<Error>).message ?? error).replace(
    /^(assent: )?/,
    'assent: ',
  );
  if (!said.has(sentence)) console.error(sentence);
  said.add(sentence);
}
