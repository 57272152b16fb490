/** `assent-ui.js`: the banner, for a visitor who has not decided. */
import { isDelicate } from '../ui/is-delicate.js';
import { others, WORDS } from '../ui/language.js';
import { runErrand } from '../ui/run-errand.js';
import { handOver } from './hand-over.js';

/** Put in by the build: what the gate needs to load the parts that follow this one. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('ui', async (assent, errand, subject, load, written) => {
  others.fetch = (tag) =>
    load('languages', INTEGRITY['languages'])
      .then((add) => add(tag, WORDS, load, others))
      // oxlint-disable-next-line no-console -- for the owner: the visitor is asked in English
      .catch((error: unknown) => console.error(`assent: ${error as string}`));
  // Who has decided can take it back, whatever is wrong with the options now.
  const twice = errand === 'question' && subject;
  if ((errand === 'question' || !assent.decision) && (twice || isDelicate(written)))
    await (
      await load('tools')
    )(written, assent, load, twice);
  // Two languages: nobody is to see the first one alone.
  if (/ /.test(assent.config.language!)) await others.fetch(assent.config.language!);
  await runErrand(assent, errand, subject, load, INTEGRITY);
});
