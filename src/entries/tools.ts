/** `assent-tools.js`: what an owner needs and a visitor does not. */
import { checkTag } from '../gate/check-tag.js';
import { handOver } from './hand-over.js';

handOver('tools', checkTag);
