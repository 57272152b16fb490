/** Tells whether there is something to be said beside the usual. */
import type { ConsentConfig } from '../../consent/config.js';

export const needsNotes = ({ gpc, categories }: ConsentConfig): boolean =>
  (gpc !== 'ignore' && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) ||
  categories.some(({ changed }) => changed);
