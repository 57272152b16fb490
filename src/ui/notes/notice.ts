/**
 * What stands in the place of the question where nothing that waits needs consent: a notice, with a way to object.
 *
 * PECR Schedule A1, paragraphs 5 and 6: clear information on the purpose, and a simple means of objecting, free of charge.
 * It has no button that accepts, nor one that could be taken for it: programs that answer for visitors press those.
 */
import type { Assent } from '../../consent/assent.js';
import type { BannerMessages, NotesMessages } from '../../messages/messages.js';
import { question } from '../banner/question.js';
import { button } from '../controls.js';
import type { Language } from '../language.js';

export function notice(
  assent: Assent,
  words: BannerMessages,
  { notice: request, noticeFrom: requestFrom, turnOff }: NotesMessages,
  language: Language,
  hide: () => void,
): Element[] {
  const said = { ...words, request, requestFrom, answers: { accept: '', reject: turnOff } };
  // The two buttons side by side, and links after them.
  return question(assent, said, language).flatMap((element) => {
    if (element.matches('[data-assent-action="accept"]')) return [];
    const isLastButton = element.matches('[data-assent-action="reject"]');
    return isLastButton ? [element, button(words.hide, 'hide', hide)] : element;
  });
}
