/** `assent-advice.js`: for owners who write words of their own, or ask for advice by `data-debug`. */
import { readOptions } from '../gate/read-options.js';
import { report } from '../gate/report.js';
import { advise } from '../tools/advise.js';
import { handOver } from './hand-over.js';

handOver('advice', (written) => advise(readOptions(written), written[1], report));
