/** `assent-moving.js`: carries a choice over from another tool, where the options say from which, or from another cookie of ours. */
import { checkMove } from '../consent/check-move.js';
import { carryIn } from './carry-in.js';
import { handOver } from './hand-over.js';

handOver('moving', (assent) => {
  checkMove(assent.config);
  carryIn(assent);
});
