/** Says the label of `<assent-settings>` in a language that was fetched: the gate knows it in two alone. */
import { findInstance } from '../consent/assent.js';
import type { Language, Words } from './language.js';

/** As the gate made it: it writes its own label into this text, on every change of the page. */
interface Settings extends HTMLElement {
  label?: Text;
}

/** By the element: the text that is in sight, while the gate writes into one that is not. */
const taken = new WeakMap<Settings, Text>();
let following: MutationObserver | undefined;

/** Called again for each language that comes. */
export function followLabels(words: Readonly<Record<Language, object>>): void {
  const wordsIn = (tag = ''): Partial<Words> | undefined =>
    words[Object.keys(words).find((one) => RegExp(`^${one}\\b`, 'i').test(tag)) ?? ''];
  const look = (): void => {
    waits = 0;
    for (const element of document.querySelectorAll<Settings>('assent-settings')) {
      const { label } = element;
      const text = taken.get(element);
      const said = element.closest<HTMLElement>('[lang]')?.lang;
      const { settings } = wordsIn(findInstance()?.config.language ?? said) ?? {};
      if (settings && text) text.data = settings;
      else if (settings && label) {
        taken.set(element, label);
        element.label = new Text();
        label.data = settings;
      } else if (text) {
        text.data = label!.data;
        element.label = text;
        taken.delete(element);
      }
    }
  };
  let waits = 0;
  following?.disconnect();
  following = new MutationObserver(() => (waits ||= requestAnimationFrame(look)));
  following.observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
  look();
}
