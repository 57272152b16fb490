/** What stands in the place of third-party content: what it is, who provides it, what happens, and two ways to see it. */
import type { Category, ConsentConfig } from '../../consent/config.js';
import { embed as cy } from '../../messages/cy.embed.js';
import { embed as en } from '../../messages/en.embed.js';
import type { EmbedMessages, Kind } from '../../messages/messages.js';
import { button, make } from '../controls.js';
import { WORDS, type Language } from '../language.js';
import { fill, withOwn, wordsFor } from '../words.js';

const MESSAGES: Record<Language, EmbedMessages | undefined> = { en, cy };

export interface Content {
  readonly title: string;
  readonly kind: Kind | undefined;
  readonly provider: string;
  /** Those that "always" grants; none where visitors are not asked about them. */
  readonly categories: readonly Category[];
}

/** @param show what a press does: once, or always */
export function placeholder(
  config: ConsentConfig,
  { title, kind, provider, categories }: Content,
  pageLanguage: Language,
  show: (event: Event) => void,
): HTMLElement[] {
  // All of it in one language, and said to be.
  const language = MESSAGES[pageLanguage] ? pageLanguage : 'en';
  const words = withOwn(MESSAGES[language]!, config, language);
  const labels = withOwn(WORDS[language]!, config, language);
  const names = categories.map((category) => wordsFor(category, labels, language).label);
  const label =
    names.length > 1 ? fill(labels.and, names.slice(0, -1).join(', '), names.at(-1)!) : names[0];
  const [only] = categories;
  const isUsual = names.length === 1 && only!.id === 'embeds' && !only!.label;

  const once = button(words.once, 'once', show);
  // A list of the buttons on a page has one such for each film.
  once.setAttribute('aria-label', `${words.once}: ${title}`);
  return [
    make('strong', title),
    make(
      'p',
      `${fill(words.from, provider)} ${fill(kind ? words.kinds[kind] : words.stores, provider)}`,
    ),
    ...(label ? [make('p', fill(words.remembered, label))] : []),
    once,
    ...(label
      ? [button(isUsual ? words.alwaysEmbeds : fill(words.always, label), 'always', show)]
      : []),
  ].map((word) => Object.assign(word, { slot: 'assent', lang: language, dir: 'auto' }));
}
