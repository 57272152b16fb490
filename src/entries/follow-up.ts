/** What some answers call for beside being confirmed: an end to a third party's code, or word that they were not kept. */
import type { Interface } from '../consent/assent.js';
import { completeWithdrawal } from '../gate/complete-withdrawal.js';
import { reload } from '../ui/outcome/reload.js';
import { sayUnsaved } from '../ui/outcome/say-unsaved.js';

export const followUp: Interface['outcome'] = (assent, errand, source) =>
  (errand === 'withdrawn' && completeWithdrawal(assent, source, reload)) ||
  sayUnsaved(assent, source);
