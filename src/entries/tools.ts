/** `assent-tools.js`: what an owner needs and a visitor does not. */
import { checkTag } from '../gate/check-tag.js';
import { googleAnalytics } from '../vendors/google-analytics.js';
import { handOver } from './hand-over.js';

const catalogue = { 'google-analytics': googleAnalytics };
handOver('tools', (written) => checkTag(written, catalogue));
