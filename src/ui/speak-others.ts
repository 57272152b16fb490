/** Languages besides English and Welsh, for a site with a bundler: it hands over those it wants. */
import type { Messages } from '../messages/messages.js';
import { addWords, lookAgain } from './add-words.js';
import { together } from './all-words.js';
import { nearestOf, spokenAs } from './fetch-words.js';
import { followLabels } from './follow-labels.js';
import { others, WORDS } from './language.js';

export function speakOthers(
  languages: Readonly<Record<string, Messages | (() => Promise<Messages>)>>,
): void {
  others.fetch = async (tags) => {
    for (const tag of tags.split(' ')) await fetch(tag);
  };
  const fetch = async (tag: string): Promise<void> => {
    const nearest = nearestOf(tag, Object.keys(languages));
    if (!nearest) return;
    const given = languages[nearest]!;
    const { banner, preferences, declaration } =
      typeof given === 'function' ? await given() : given;
    addWords(spokenAs(tag, nearest), { ...together(banner, preferences), ...declaration }, WORDS);
    followLabels(WORDS);
  };
  // Elements that the page registered itself may have asked before.
  lookAgain();
}
