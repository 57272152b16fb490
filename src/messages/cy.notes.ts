/** Cymraeg. Awaits a native reviewer. */
import type { NotesMessages } from './messages.js';

export const notes: NotesMessages = {
  signal:
    'Mae Global Privacy Control ymlaen yn eich porwr. Bydd y cwcis hyn yn aros wedi’u diffodd oni bai eich bod yn eu derbyn.',
  signalRejects:
    'Mae Global Privacy Control ymlaen yn eich porwr. Oni bai eich bod yn derbyn cwcis yma, rydym yn cymryd hynny fel gwrthodiad.',
  changed: 'Beth sydd wedi newid: {}',
  notice: 'Rydym hefyd yn defnyddio cwcis {}.',
  noticeFrom: 'Rydym hefyd yn defnyddio cwcis {} ({}).',
  on: 'Maent ymlaen oni bai eich bod yn eu diffodd.',
  turnOff: 'Diffodd cwcis {}',
};
