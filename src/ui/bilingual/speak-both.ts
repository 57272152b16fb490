/** Has the banner, the preferences and the list of cookies say everything in two languages, the first one first. */
import { findInstance, type Interface } from '../../consent/assent.js';
import { lookAgain } from '../add-words.js';
import { styleSheet } from '../style-sheet.js';
import { bilingualStyles } from './bilingual.styles.js';
import { putTogether } from './put-together.js';

/** @param tags two, with a space between */
export const speakBoth: Interface['bilingual'] = (tags, words, speech) => {
  if (speech.both) return;
  // Words of ours may come later; until then it is English.
  const spoken = (tag: string): string =>
    Object.keys(words).find((one) => RegExp(`^${one}\\b`, 'i').test(tag)) ?? 'en';
  speech.both = (say) => {
    const { language = tags } = findInstance()?.config ?? {};
    const [first, second] = language.split(' ').map(spoken);
    // An instance that was started after another one may speak one language.
    if (!first || !second) return undefined;
    // The first is said last, so that it is what an element goes on with.
    const again = say(second);
    return putTogether(say(first), again, [first, second]);
  };
  document.adoptedStyleSheets.push(styleSheet(bilingualStyles));
  lookAgain();
};
