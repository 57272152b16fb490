/** `assent-ui.js`: the banner, for a visitor who has not decided. */
import { isDelicate } from '../ui/is-delicate.js';
import { reportOtherBlocks } from '../ui/other-blocks.js';
import { runErrand } from '../ui/run-errand.js';
import { handOver } from './hand-over.js';

/** Put in by the build: what the gate needs to load the parts that follow this one. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('ui', async (assent, errand, subject, load, written) => {
  const asks = errand === 'question';
  // Who has decided can take it back, whatever is wrong with the options now.
  if ((asks || !assent.decision) && isDelicate(written))
    (await load('tools', INTEGRITY['tools']))(written);
  await runErrand(assent, errand, subject, () => load('preferences', INTEGRITY['preferences']));
  if (asks) reportOtherBlocks(written);
});
