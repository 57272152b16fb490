/** English, as GOV.UK writes it: the source of every other language. */
import type { DeclarationMessages } from './messages.js';

export const declaration: DeclarationMessages = {
  granted: 'You said yes to these on {}.',
  denied: 'You said no to these on {}.',
  undecided: 'You have not answered about these yet, or your answer has run out. They are off.',
  on: 'They are on unless you turn them off.',
  months: 'January February March April May June July August September October November December',
  download: 'Download this list ({})',
};
