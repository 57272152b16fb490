/** Lays out the words of a language flat: every sentence under its key, functions with sample words. */

type Words = object | string | ((...given: unknown[]) => string);

/** What each function that does not take a piece of text is tried with. */
const SAMPLES: Readonly<Record<string, readonly unknown[][]>> = {
  state: [
    [true, '1 May 2026'],
    [false, '1 May 2026'],
  ],
  days: [[365], [182]],
};

export function sentences(words: Words, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  const key = path.split('.').at(-1)!;
  if (typeof words === 'string') found.set(path, words);
  else if (typeof words === 'function') {
    for (const given of SAMPLES[key] ?? [['Xyz']]) {
      const shown = SAMPLES[key] ? given.join(', ') : 'x';
      found.set(`${path}(${shown})`, (words as (...texts: unknown[]) => string)(...given));
    }
  } else {
    for (const [name, inner] of Object.entries(words)) {
      for (const entry of sentences(inner as Words, path ? `${path}.${name}` : name)) {
        found.set(...entry);
      }
    }
  }
  return found;
}
