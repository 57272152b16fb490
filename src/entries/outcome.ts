/** `assent-outcome.js`: what some answers call for beside being confirmed. */
import './ui.js';
import { followUp } from './follow-up.js';
import { handOver } from './hand-over.js';

handOver('outcome', followUp);
