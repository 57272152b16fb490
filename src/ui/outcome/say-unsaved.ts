/** Says, in the banner's place, that an answer was not kept. */
import type { Assent } from '../../consent/assent.js';
import type { Source } from '../../consent/store.js';
import { showBanner } from '../banner/show-banner.js';
import { VIEWS } from '../banner/views.js';
import { unsaved } from './unsaved.js';

/** Where a visitor has answered, and waits for a word. An embed shows what was asked for all the same, this once. */
const BY_VISITOR = /^(banner|dialog|preferences|page)$/;

/** @returns whether there was anything of the kind to say */
export function sayUnsaved(assent: Assent, source: Source): boolean {
  if (assent.kept !== false || !BY_VISITOR.test(source)) return false;
  VIEWS.unsaved = unsaved;
  showBanner(assent, 'unsaved');
  return true;
}
