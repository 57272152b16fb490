/** Tells the owner, in one sentence in the console, what is wrong, where, and how to mend it. */

/** Each sentence is said once for a page: of several files of ours that are missing the first stands for all. */
const said: Record<string, unknown> = {};

export function report(error: unknown): void {
  const sentence = `assent: ${(error as Error | undefined)?.message ?? (error as string)}`;
  const key = sentence.slice(-36);
  if (!said[key]) console.error((said[key] = sentence));
}
