/** English, as GOV.UK writes it: the source of every other language. */
import type { BannerMessages } from './messages.js';

export const banner: BannerMessages = {
  heading: (service) => `Cookies on ${service}`,
  essential: 'We use some essential cookies to make this website work.',
  request: (label) => `We’d also like to use ${label} cookies.`,
  setBy: (providers) => `Some of these cookies are set by ${providers}.`,
  accept: (label) => `Accept ${label} cookies`,
  reject: (label) => `Reject ${label} cookies`,
  additional: 'additional',
  view: 'View cookies',
  choose: 'Choose which cookies',
  accepted: (label) => `You’ve accepted ${label} cookies.`,
  rejected: (label) => `You’ve rejected ${label} cookies.`,
  saved: 'You’ve saved your cookie choices.',
  change: 'Change your cookie settings',
  hide: 'Hide cookie message',
  categories: {
    essential: { label: 'essential', purpose: 'Essential cookies make this website work and keep it secure.' },
    functional: { label: 'functional', purpose: 'Functional cookies remember your settings, so you do not have to choose them again.' },
    analytics: { label: 'analytics', purpose: 'Analytics cookies show us how people use this website, so we can make it better.' },
    marketing: { label: 'marketing', purpose: 'Marketing cookies tell us and advertisers how well our campaigns work.' },
    embeds: { label: 'embedded content', purpose: 'Embedded content cookies are set by other websites when we show their videos and maps.' },
  },
};
