/** What is to be said beside the usual, once the file that says it has come: few sites and few browsers call for it. */
import type { Assent } from '../../consent/assent.js';
import type { Category } from '../../consent/config.js';
import type { Language } from '../language.js';

export const notes: {
  /** What to say of a category, or of the browser; empty where that is nothing. */
  about?: (assent: Assent, language: Language, category?: Category) => string;
} = {};
