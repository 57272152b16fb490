/** English, as GOV.UK writes it: the source of every other language. */
import type { PreferencesMessages } from './messages.js';

export const preferences: PreferencesMessages = {
  settings: 'Cookie settings',
  introduction: 'Choose which cookies we can use. You can change your mind at any time.',
  privacy: 'Privacy notice',
  close: 'Close without saving',
  essentials: {
    label: 'essential',
    purpose: '{} make this website work and keep it secure.',
  },
  alwaysOn: 'They are always on.',
  question: 'Do you want to accept {} cookies?',
  yes: 'Yes',
  no: 'No',
  category: '{} cookies',
  list: 'List of {} cookies',
  setBy: 'Set by {}.',
  save: 'Save cookie settings',
  saved: 'You’ve saved your cookie settings.',
  back: 'Go back to the page you were looking at',
  name: 'Name',
  purpose: 'Purpose',
  provider: 'Provider',
  expires: 'Expires',
  thisWebsite: 'This website',
  ownCookiePurpose: 'Remembers your cookie choices',
  year: '1 year',
  days: '{} days',
};
