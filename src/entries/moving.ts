/** `assent-moving.js`: carries a choice over from another tool, where the options say from which, or from another cookie of ours. */
import { checkMove } from '../consent/check-move.js';
import { report } from '../gate/report.js';
import { moveIn } from '../moving/move-in.js';
import { keepOneRecord } from '../moving/one-record.js';
import { handOver } from './hand-over.js';
import { device } from './visitors-device.js';

handOver('moving', (assent) => {
  checkMove(assent.config);
  try {
    keepOneRecord(assent, device, report);
    moveIn(assent, device);
  } catch (error) {
    // Whatever another tool left behind, the visitor is asked.
    report(error);
  }
});
