/** Has a visitor's choice carried over, from another cookie of ours or from another tool, before anybody is asked. */
import type { Assent } from '../consent/assent.js';
import { report } from '../gate/report.js';
import { moveIn } from '../moving/move-in.js';
import { keepOneRecord } from '../moving/one-record.js';
import { device } from './visitors-device.js';

export function carryIn(assent: Assent): void {
  try {
    keepOneRecord(assent, device, report);
    moveIn(assent, device);
  } catch (error) {
    // Whatever another tool left behind, the visitor is asked.
    report(error);
  }
}
