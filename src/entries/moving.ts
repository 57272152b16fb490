/** `assent-moving.js`: carries a choice over from another tool, where the options say from which. */
import { moveIn } from '../moving/move-in.js';
import { handOver } from './hand-over.js';
import { device } from './visitors-device.js';

handOver('moving', (assent) => moveIn(assent, device));
