/** English, as GOV.UK writes it: the source of every other language. */
import type { BannerMessages } from './messages.js';

export const banner: BannerMessages = {
  heading: 'Cookies on {}',
  essential: 'We use some essential cookies to make this website work.',
  request: 'We’d also like to use {} cookies.',
  requestFrom: 'We’d also like to use {} cookies from {}.',
  and: '{} and {}',
  subject: '{} cookies',
  pronoun: 'They',
  answers: { accept: 'Accept {} cookies', reject: 'Reject {} cookies' },
  additional: 'additional',
  view: 'View cookies',
  choose: 'Choose which cookies',
  accepted: 'You’ve accepted {} cookies.',
  rejected: 'You’ve rejected {} cookies.',
  chosen: 'You’ve saved your cookie choices.',
  change: 'Change your cookie settings',
  hide: 'Hide cookie message',
  categories: {
    functional: {
      label: 'functional',
      purpose: '{} remember your settings, so you do not have to choose them again.',
    },
    analytics: {
      label: 'analytics',
      purpose: '{} show us how people use this website, so we can make it better.',
    },
    marketing: {
      label: 'marketing',
      purpose: '{} tell us and advertisers how well our campaigns work.',
    },
    embeds: {
      label: 'embedded content',
      purpose: '{} are set by other websites when we show their videos and maps.',
    },
  },
};
