/** Joins the owner's words to ours: labels, purposes and providers of categories. */
import type { Category, ConsentConfig } from '../consent/config.js';
import { localise } from '../consent/localised.js';
import type { CategoryWords, WellKnown } from '../messages/messages.js';

type CategoryMessages = Readonly<Record<WellKnown, CategoryWords>>;

/** A category's label and purpose: the owner's, or our own for a well-known one. */
export function wordsFor(category: Category, messages: CategoryMessages, language: string): CategoryWords {
  const ours = messages[category.id as WellKnown] as CategoryWords | undefined;
  return {
    label: category.label ? localise(category.label, language) : (ours?.label ?? category.id),
    purpose: category.purpose ? localise(category.purpose, language) : (ours?.purpose ?? ''),
  };
}

/** Who sets a category's cookies, each named once: "Google and Meta"; empty if nobody else does. */
export function providersOf(config: ConsentConfig, ids: readonly string[], language: string): string {
  const names = config.services.filter(({ category }) => ids.includes(category)).map(({ provider }) => localise(provider, language));
  return new Intl.ListFormat(language).format(new Set(names.filter(Boolean)));
}

/** Our messages for a language with the owner's own in their place. */
export function withOwn<M extends object>(messages: M, config: ConsentConfig, language: string): M {
  const own = config.messages?.[language];
  if (!own) return messages;
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, text] of Object.entries(own)) {
    const usual = merged[key];
    if (typeof usual === 'function') merged[key] = (word: string) => text.replace('{}', word);
    else if (typeof usual === 'string') merged[key] = text;
  }
  return merged as M;
}
