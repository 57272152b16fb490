/** English, as GOV.UK writes it: the source of every other language. */
import type { PreferencesMessages } from './messages.js';

export const preferences: PreferencesMessages = {
  heading: 'Cookie settings',
  introduction: 'Choose which cookies we can use. You can change your mind at any time.',
  close: 'Close without saving',
  essentialHeading: 'Essential cookies',
  essentialAlwaysOn: 'They are always on, because the website does not work without them.',
  categoryHeading: (label) => `${label[0]!.toUpperCase()}${label.slice(1)} cookies`,
  question: (label) => `Do you want to accept ${label} cookies?`,
  yes: 'Yes',
  no: 'No',
  list: (label) => `List of ${label} cookies`,
  setBy: (providers) => `Set by ${providers}.`,
  save: 'Save cookie settings',
  saved: 'You’ve saved your cookie settings.',
  back: 'Go back to the page you were looking at',
  state: (granted, date) => `You said ${granted ? 'yes' : 'no'} to these on ${date}.`,
  undecided: 'You have not been asked about these yet, or your answer has run out. They are off.',
  name: 'Name',
  purpose: 'Purpose',
  provider: 'Provider',
  expires: 'Expires',
  thisWebsite: 'This website',
  ownCookiePurpose: 'Remembers your cookie choices',
  days: (days) => (days === 365 ? '1 year' : `${days} days`),
};
