/** Tells whether there is something to be said beside the usual. */
import type { ConsentConfig } from '../../consent/config.js';

export const needsNotes = ({ gpc }: ConsentConfig): boolean =>
  gpc !== 'ignore' && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
