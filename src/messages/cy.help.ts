/** Cymraeg. Awaits a native reviewer. */
import type { HelpMessages } from './messages.js';

export const help: HelpMessages = {
  easyRead: 'Hawdd ei ddeall',
  bsl: 'Iaith Arwyddion Prydain',
  contact: 'Cysylltu â ni',
};
