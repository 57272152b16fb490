/** `assent-moving.js`: carries a choice over from another tool, where the options say from which, or from another cookie of ours. */
import { report } from '../gate/report.js';
import { moveIn } from '../moving/move-in.js';
import { keepOneRecord } from '../moving/one-record.js';
import { handOver } from './hand-over.js';
import { device } from './visitors-device.js';

handOver('moving', (assent) => {
  keepOneRecord(assent, device, report);
  moveIn(assent, device);
});
