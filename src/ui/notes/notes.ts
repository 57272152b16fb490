/** What is to be said beside the usual, once the file that says it has come: few sites and few browsers call for it. */
import type { Assent } from '../../consent/assent.js';
import type { Category } from '../../consent/config.js';
import type { confirmation } from '../banner/confirmation.js';
import type { Language } from '../language.js';

export interface Notes {
  /** Stands in for the banner's usual question. */
  readonly question: typeof confirmation;
  /** What to say of a category, or of the browser; empty where that is nothing. */
  readonly about: (assent: Assent, language: Language, category?: Category) => string;
}

export let notes: Notes | undefined;

export const note = (given: Notes): unknown => (notes = given);
