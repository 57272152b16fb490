/** English, as GOV.UK writes it: the source of every other language. */
import type { OutcomeMessages } from './messages.js';

export const outcome: OutcomeMessages = {
  unsaved:
    'We could not save your choice, because your browser blocks our cookies. We will ask you again on the next page.',
  essentialOnly: 'We are using essential cookies only, and this website still works.',
  works: 'This website still works.',
};
