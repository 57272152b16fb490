/** Tells options that can hardly be wrong from those that must be checked before anybody is asked. */
import type { Written } from '../consent/assent.js';

/** What can hardly be wrong among the attributes, and those that are for optimisers. */
const PLAIN = /^(service=\s*\S|no|cf|page|google=GT?-|cookiesPage=(\/|https?:))/;

export const isDelicate = ([text, attributes]: Written): boolean =>
  !!text || Object.entries(attributes ?? {}).some((pair) => !PLAIN.test(pair.join('=')));
