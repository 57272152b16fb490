/** `assent-reload.js`: what ends a third party's code for sure, for a visitor who withdraws. */
import { reload } from '../ui/reload.js';
import { handOver } from './hand-over.js';

handOver('reload', reload);
