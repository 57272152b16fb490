/** A language each in a file of its own, as lines of words. */
import { readdirSync } from 'node:fs';
import { en } from '../../build/messages/en.js';

const linesOf = (words, path = '') =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([name, inner]) =>
        linesOf(inner, path ? `${path}.${name}` : name),
      );
const sentencesOf = ({ banner, preferences: { essentials, ...preferences }, declaration }) =>
  new Map([
    ...linesOf(banner),
    ...linesOf(preferences),
    ...linesOf(declaration),
    ...linesOf(essentials, 'categories.essential'),
  ]);

/** What the lines of a language's file are, in order: the names alone would be a quarter of it. */
const lines = [...sentencesOf(en).keys()];

/** By tag: all but the two that come with the interface. */
export const languages = readdirSync('build/messages')
  .map((file) => /^([\w-]+)\.js$/.exec(file)?.[1])
  .filter((tag) => tag && !['en', 'cy', 'messages'].includes(tag));

export const languageEntry = (tag) => ({
  name: 'language-entry',
  resolveId: (source) => (source === tag ? tag : null),
  async load(source) {
    if (source !== tag) return null;
    const [words] = Object.values(await import(`../../build/messages/${tag}.js`));
    const sentences = sentencesOf(words);
    const text = lines.map((line) => sentences.get(line)).join('\n');
    return `window[Symbol.for('assent')].connect(${JSON.stringify(`lang-${tag}`)}, ${JSON.stringify(text)});`;
  },
});

export const languageLines = {
  name: 'language-lines',
  transform: (code, id) =>
    id.endsWith('entries/languages.js')
      ? { code: `const LINES = ${JSON.stringify(lines.join(' '))}.split(' ');\n${code}`, map: null }
      : null,
};
