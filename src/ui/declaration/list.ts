/** What a site may store, by category, with the visitor's answer: for the tables, and for the files that hold the same. */
import { isService, type Category } from '../../consent/config.js';
import type { Answer } from '../../consent/decision.js';
import type { PageController } from '../page-controller.js';
import { capitalise, fill, wordsFor } from '../words.js';
import { storedItems, type ItemRow } from './stored-items.js';

export interface ListedCategory {
  readonly category: Category;
  /** "Analytics cookies". */
  readonly heading: string;
  readonly purpose: string;
  /** The one that holds. */
  readonly answer: Answer | undefined;
  readonly items: readonly ItemRow[];
}

export function listOf({ assent, words, language }: PageController): ListedCategory[] {
  const { config, pending, decision } = assent!;
  return config.categories
    .filter((category) => !isService(category))
    .map((category) => {
      const { label, purpose } = wordsFor(category, words, language);
      return {
        category,
        heading: capitalise(fill(words.category, label)),
        purpose,
        answer: pending.includes(category.id) ? undefined : decision?.answers[category.id],
        items: storedItems(config, category, words, language),
      };
    });
}
