/** What the gate sends the interface to do. */
import type { Assent, Errand, Load, Opener, Subject } from '../consent/assent.js';
import type { Source } from '../consent/store.js';
import { CONFIRMED, showBanner } from './banner/show-banner.js';
import { takeResumed } from './resumed.js';

/**
 * @param subject what was pressed to open the preferences, or where a decision was made
 * @param load fetches what only some errands need: a sibling file, or a bundler's chunk
 * @param integrity of those files
 */
export async function runErrand(
  assent: Assent,
  errand: Errand,
  subject: Subject | undefined,
  load: Load,
  integrity: Readonly<Record<string, string>> = {},
): Promise<void> {
  assent.resumed ??= takeResumed();
  if (errand === 'question') showBanner(assent, errand);
  else if (errand === 'withdrawn' || errand === 'confirmation') {
    let served;
    try {
      if (errand === 'withdrawn' || assent.resumed || assent.kept === false)
        served = (await load('outcome', integrity['outcome']))(assent, errand, subject as Source);
    } finally {
      // Also where the page cannot be loaded anew: the visitor learns that the answer counts. A yes that was not kept does not.
      if (!served && assent.decision && CONFIRMED.test(subject as Source))
        showBanner(assent, 'confirmation');
    }
  } else {
    await (
      await load('preferences', integrity['preferences'])
    )(assent, errand, subject as Opener, load);
  }
}
