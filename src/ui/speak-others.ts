/** Languages besides English and Welsh, for a site with a bundler: it hands over those it wants. */
import type { Messages } from '../messages/messages.js';
import { addWords, lookAgain } from './add-words.js';
import { together } from './all-words.js';
import { nearestOf, spokenAs } from './fetch-words.js';
import { followLabels } from './follow-labels.js';
import { others, WORDS } from './language.js';

/** @throws {Error} saying what was to be handed over */
async function wordsOf(
  given: Messages | (() => Promise<Messages>),
  tag: string,
): Promise<Messages> {
  const words = await (typeof given === 'function' ? given().catch(() => undefined) : given);
  if (words?.banner) return words;
  throw new Error(
    `the words of "${tag}" did not come: hand startAssent what assent/messages/${tag} exports, or a function that resolves to it.`,
  );
}

/** @param report says what cannot be loaded; the page then stays in English */
export function speakOthers(
  languages: Readonly<Record<string, Messages | (() => Promise<Messages>)>>,
  report: (error: unknown) => void,
): void {
  others.fetch = async (tags) => {
    for (const tag of tags.split(' ')) await fetch(tag).catch(report);
  };
  const fetch = async (tag: string): Promise<void> => {
    const nearest = nearestOf(tag, Object.keys(languages));
    if (!nearest) return;
    const { banner, preferences, declaration } = await wordsOf(languages[nearest]!, nearest);
    addWords(spokenAs(tag, nearest), { ...together(banner, preferences), ...declaration }, WORDS);
    followLabels(WORDS);
  };
  // Elements that the page registered itself may have asked before.
  lookAgain();
}
