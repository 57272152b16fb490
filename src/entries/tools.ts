/** `assent-tools.js`: what takes a closer look, at the options and at the browser, before anybody is asked. */
import type { Interface } from '../consent/assent.js';
import { checkTag } from '../gate/check-tag.js';
import { report } from '../gate/report.js';
import { callsForAdvice } from '../tools/advise.js';
import { needsNotes } from '../ui/notes/needs-notes.js';
import { handOver } from './hand-over.js';

/** Put in by the build. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('tools', async (written, assent, load, twice) => {
  /** What does not come is missed by nobody but the owner: the visitor is asked all the same. */
  const use = <P extends keyof Interface>(
    part: P,
    run: (handed: Interface[P]) => unknown,
  ): Promise<unknown> => load(part, INTEGRITY[part]).then(run).catch(report);

  checkTag(written);
  if (callsForAdvice(...written)) void use('advice', (advise) => advise(written, load));
  const { moveFrom, cookie } = assent.config;
  if (twice || moveFrom || cookie.name.startsWith('__'))
    (await load('moving', INTEGRITY['moving']).catch(report))?.(assent);
  if (needsNotes(assent.config)) await use('notes', (take) => take(assent));
});
