/** `assent-withdrawal.js`: what makes a withdrawal complete, once a third party's code has run in the page. */
import { completeWithdrawal } from '../gate/complete-withdrawal.js';
import { reload } from '../ui/reload.js';
import { handOver } from './hand-over.js';

handOver('withdrawal', (assent, source) => completeWithdrawal(assent, source, reload));
