/** `assent-tools.js`: what takes a closer look, at the options and at the browser, before anybody is asked. */
import { checkTag } from '../gate/check-tag.js';
import { report } from '../gate/report.js';
import { callsForAdvice } from '../tools/advise.js';
import { needsNotes } from '../ui/notes/needs-notes.js';
import { handOver } from './hand-over.js';

/** Put in by the build. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('tools', async (written, assent, load) => {
  checkTag(written);
  // Nobody waits for it.
  if (callsForAdvice(...written))
    load('advice', INTEGRITY['advice'])
      .then((advise) => advise(written))
      .catch(report);
  if (!needsNotes(assent.config)) return;
  // Without them the visitor is asked all the same.
  await load('notes', INTEGRITY['notes'])
    .then((take) => take(assent))
    .catch(report);
});
