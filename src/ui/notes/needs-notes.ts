/** Tells whether there is something to be said beside the usual. */
import { isService, type ConsentConfig } from '../../consent/config.js';
import type { Basis } from '../../consent/options.js';

/** On without consent, with a way to object: PECR Schedule A1, paragraphs 5 and 6. */
export const isExempt = (basis: Basis): boolean => basis === 'statistics' || basis === 'appearance';

export const needsNotes = ({ gpc, categories, logo }: ConsentConfig): boolean =>
  !!logo ||
  (gpc !== 'ignore' && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) ||
  categories.some((one) => one.changed || isExempt(one.basis) || isService(one));
