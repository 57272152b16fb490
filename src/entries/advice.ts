/** `assent-advice.js`: for owners who write words of their own, or ask for advice by `data-debug`. */
import { readOptions } from '../gate/read-options.js';
import { report } from '../gate/report.js';
import { advise } from '../tools/advise.js';
import { handOver } from './hand-over.js';
import { isReplaceable } from './replaceable.js';

/** Put in by the build. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('advice', (written, load) => {
  advise(readOptions(written), written[1], isReplaceable, report);
  if ('debug' in (written[1] ?? {})) load?.('audit', INTEGRITY['audit']).catch(report);
});
