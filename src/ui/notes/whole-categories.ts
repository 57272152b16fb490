/**
 * How the banner sees services that are asked about on their own: it asks about their categories as a whole, and what is
 * answered for one is answered for each of its services. Who wants to tell them apart does so in the settings.
 */
import type { Assent } from '../../consent/assent.js';

const categoryOf = (id: string): string => id.split(':')[0]!;

export function wholeCategories(assent: Assent): Assent {
  const { categories } = assent.config;
  return Object.create(assent, {
    pending: { value: [...new Set(assent.pending.map(categoryOf))] },
    decide: {
      value: ((answers, source) =>
        assent.decide(
          Object.fromEntries(
            categories
              .filter(({ id }) => categoryOf(id) in answers)
              .map(({ id }) => [id, answers[categoryOf(id)]!]),
          ),
          source,
        )) satisfies Assent['decide'],
    },
  }) as Assent;
}
