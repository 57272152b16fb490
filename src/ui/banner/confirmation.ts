/** What the banner says once it was answered, and the ways on from there. */
import type { Assent } from '../../consent/assent.js';
import type { BannerMessages } from '../../messages/messages.js';
import { button, make } from '../controls.js';
import type { Language } from '../language.js';
import { fill, wordsFor } from '../words.js';

/** A message that is announced and can take the focus, and the ways on from it. */
export function told(text: string, words: BannerMessages, hide: () => void): Element[] {
  const message = make('p', text, { role: 'alert', tabindex: '-1' });
  message.onblur = () => message.removeAttribute('tabindex');
  return [message, button(words.change, 'manage'), button(words.hide, 'hide', hide)];
}

/** @param hide takes the banner off the page */
export function confirmation(
  { config, decision, isGranted }: Assent,
  words: BannerMessages,
  language: Language,
  hide: () => void,
): Element[] {
  const answered = config.categories.filter(({ id }) => decision?.answers[id]);
  const answers = new Set(answered.map(({ id }) => isGranted(id)));
  // A service that was answered on its own goes by the name of its category.
  const [only, other] = answered.filter(({ id }) => !id.includes(':'));
  const label = only && !other ? wordsFor(only, words, language).label : words.additional;
  const said = answers.has(true) ? words.accepted : words.rejected;
  return told(answers.size > 1 ? words.chosen : fill(said, label), words, hide);
}
