/** What some answers call for beside being confirmed: an end to a third party's code, or word that they were not kept. */
import type { Interface } from '../consent/assent.js';
import { completeWithdrawal } from '../gate/complete-withdrawal.js';
import { report } from '../gate/report.js';
import { CONFIRMED, showBanner } from '../ui/banner/show-banner.js';
import { reload } from '../ui/outcome/reload.js';
import { sayUnsaved } from '../ui/outcome/say-unsaved.js';
import { takeResumed } from '../ui/resumed.js';

export const followUp: Interface['outcome'] = (assent, errand, source) => {
  if (assent.kept === false) report('cookies cannot be kept.');
  if (errand === 'withdrawn') {
    const stay = (): void => {
      takeResumed();
      if (CONFIRMED.test(source)) showBanner(assent, 'confirmation');
    };
    if (completeWithdrawal(assent, () => reload(source, stay))) return true;
    // What the page that was left for the sake of a withdrawal held has gone; a tag that nobody holds is here again.
  } else if (assent.resumed) completeWithdrawal(assent);
  return sayUnsaved(assent, source);
};
