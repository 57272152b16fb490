/** Tells the owner, in one sentence in the console, what is wrong, where, and how to mend it. */

/** Each sentence is said once for a page. */
const said: Record<string, unknown> = {};

export function report(error: unknown): void {
  const sentence = `assent: ${(error as Error).message ?? (error as string)}`;
  if (!said[sentence]) console.error((said[sentence] = sentence));
}
