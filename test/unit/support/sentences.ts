/** Lays out the words of a language flat: every sentence under its key. */

export function sentences(words: object | string, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  const inner = Object.entries(words) as [string, object | string][];
  return new Map(
    inner.flatMap(([name, word]) => [...sentences(word, path ? `${path}.${name}` : name)]),
  );
}
