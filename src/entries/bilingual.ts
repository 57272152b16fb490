/** `assent-bilingual.js`: everything in two languages at once, where the options ask for that. */
import { speakBoth } from '../ui/bilingual/speak-both.js';
import { handOver } from './hand-over.js';

handOver('bilingual', speakBoth);
