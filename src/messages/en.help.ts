/** English, as GOV.UK writes it: the source of every other language. */
import type { HelpMessages } from './messages.js';

export const help: HelpMessages = {
  easyRead: 'Easy read',
  bsl: 'British Sign Language',
  contact: 'Contact us',
};
