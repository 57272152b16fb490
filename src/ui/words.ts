/** Joins the owner's words to ours: sentences, and the labels, purposes and providers of categories. */
import type { Category, ConsentConfig } from '../consent/config.js';
import { localise } from '../consent/localised.js';
import type { BannerMessages, CategoryWords } from '../messages/messages.js';
import type { Language } from './language.js';

/** Puts words where a sentence has `{}`, in order. */
export function fill(sentence: string, ...words: string[]): string {
  return sentence.replace(/{}/g, () => words.shift()!);
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Our messages for a language with the owner's own in their place. */
export function withOwn<M extends object>(
  messages: M,
  config: ConsentConfig,
  language: Language,
): M {
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, text] of Object.entries(config.messages?.[language] ?? {})) {
    if (typeof text === 'string' && typeof merged[key] === 'string') merged[key] = text;
  }
  return merged as M;
}

/**
 * A category's label and purpose: the owner's, or our own for a well-known one.
 *
 * @param alone the sentence follows one that names the category
 */
export function wordsFor(
  { id, label, purpose }: Category,
  words: BannerMessages,
  language: Language,
  alone?: boolean,
): CategoryWords {
  const ours = (words.categories as Partial<Record<string, CategoryWords>>)[id];
  const name = localise(label ?? ours?.label, language);
  const subject = alone ? words.pronoun : capitalise(fill(words.subject, name));
  return { label: name, purpose: fill(localise(purpose ?? ours?.purpose, language), subject) };
}

/**
 * Who sets a category's cookies, each named once: "Google and Meta"; empty if nobody is named.
 *
 * Not by `Intl`, which costs more time than the rest of the banner and has no Welsh in Chromium.
 */
export function providersOf(
  { services }: ConsentConfig,
  ids: readonly string[],
  words: BannerMessages,
  language: Language,
): string {
  const all = services.filter(({ category, provider }) => provider && ids.includes(category));
  const names = [...new Set(all.map(({ provider }) => localise(provider, language)))];
  const last = names.pop() ?? '';
  return names.length ? fill(words.and, names.join(', '), last) : last;
}
