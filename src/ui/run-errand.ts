/** What the gate sends the interface to do. */
import type { Assent, Errand, Interface, Opener } from '../consent/assent.js';
import type { Source } from '../consent/store.js';
import { CONFIRMED, showBanner } from './banner/show-banner.js';
import { holdsInput, reload, takeResumed } from './reload.js';

/**
 * @param subject what was pressed to open the preferences, or where a decision was made
 * @param loadPreferences how the preferences are fetched: a sibling file, or a bundler's chunk
 */
export async function runErrand(
  assent: Assent,
  errand: Errand,
  subject: Opener | Source | undefined,
  loadPreferences: () => Promise<Interface['preferences']>,
): Promise<void> {
  assent.resumed ??= takeResumed();
  if (errand === 'question') showBanner(assent, errand);
  else if (errand === 'reload' && !holdsInput()) reload(subject as Source);
  else if (errand === 'reload' || errand === 'confirmation') {
    if (CONFIRMED.test(subject as Source)) showBanner(assent, 'confirmation');
  } else {
    const openPreferences = await loadPreferences();
    if (errand === 'manage') openPreferences(assent, subject as Opener);
  }
}
