/** Fetches the file of a language, and makes words of its lines. */
import type { Load } from '../consent/assent.js';
import type { EveryWord, Language } from './language.js';

/**
 * Which of our languages a tag asks for, if any.
 *
 * @param tag a BCP 47 tag such as `pl-PL`
 * @param known the tags of those there are
 */
export function nearestOf(tag: string, known: readonly Language[]): Language | undefined {
  // Punjabi as it is written in Pakistan is none of ours.
  if (/^pa-(arab|pk)\b/i.test(tag)) return undefined;
  const script = tag.replace(/^zh-(hk|tw|mo)\b/i, 'zh-Hant').replace(/^ku-(arab|iq)\b/i, 'ckb');
  return known
    .filter((one) => RegExp(`^${one}\\b`, 'i').test(script))
    .sort((a, b) => b.length - a.length)[0];
}

/** What `lang` says on our elements: the language's own tag, unless the page's is a better name for it. */
export const spokenAs = (tag: string, nearest: Language): Language =>
  RegExp(`^${nearest}\\b`, 'i').test(tag) ? nearest : tag;

/**
 * @param text one sentence a line
 * @param lines the name of each: `answers.accept`
 */
export function wordsOf(text: string, lines: readonly string[]): EveryWord {
  const words: Record<string, unknown> = {};
  const sentences = text.split('\n');
  lines.forEach((line, index) => {
    const names = line.split('.');
    const last = names.pop()!;
    let place = words;
    for (const name of names) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] = sentences[index];
  });
  return words as unknown as EveryWord;
}

/** @returns the words and the tag that our elements say they are in; nothing for a language that we do not have */
export async function fetchWords(
  tag: string,
  integrity: Readonly<Record<Language, string>>,
  lines: readonly string[],
  load: Load,
): Promise<readonly [Language, EveryWord] | undefined> {
  const file = nearestOf(tag, Object.keys(integrity));
  if (!file) return undefined;
  const words = wordsOf(await load(`lang-${file}`, integrity[file]), lines);
  return [spokenAs(tag, file), words];
}
