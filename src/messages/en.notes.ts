/** English, as GOV.UK writes it: the source of every other language. */
import type { NotesMessages } from './messages.js';

export const notes: NotesMessages = {
  signal:
    'Your browser has Global Privacy Control turned on. These cookies stay off unless you accept them.',
  signalRejects:
    'Your browser has Global Privacy Control turned on. Unless you accept cookies here, we take that as a rejection.',
  changed: 'What changed: {}',
  notice: 'We also use {} cookies.',
  noticeFrom: 'We also use {} cookies from {}.',
  on: 'They are on unless you turn them off.',
  turnOff: 'Turn off {} cookies',
};
