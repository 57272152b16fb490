/** `assent-rare-storage.js`: for sites whose services keep databases, caches or service workers. */
import { clearRareStorage } from '../release/clear-rare-storage.js';
import { handOver } from './hand-over.js';

handOver('rare-storage', clearRareStorage);
