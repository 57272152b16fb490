/** Cymraeg. Awaits a native reviewer. */
import type { BannerMessages } from './messages.js';

export const banner: BannerMessages = {
  heading: 'Cwcis {}',
  essential: 'Rydym yn defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio.',
  request: 'Hoffem hefyd ddefnyddio cwcis {}.',
  requestFrom: 'Hoffem hefyd ddefnyddio cwcis {} ({}).',
  and: '{} a hefyd {}',
  subject: 'Mae cwcis {}',
  pronoun: 'Maent',
  answers: { accept: 'Derbyn cwcis {}', reject: 'Gwrthod cwcis {}' },
  additional: 'ychwanegol',
  view: 'Gweld cwcis',
  choose: 'Dewis pa gwcis',
  accepted: 'Rydych wedi derbyn cwcis {}.',
  rejected: 'Rydych wedi gwrthod cwcis {}.',
  chosen: 'Rydych wedi cadw eich dewisiadau cwcis.',
  change: 'Newid eich gosodiadau cwcis',
  hide: 'Cuddio’r neges gwcis',
  categories: {
    functional: {
      label: 'swyddogaethol',
      purpose: '{} yn cofio eich gosodiadau, fel nad oes rhaid i chi eu dewis eto.',
    },
    analytics: {
      label: 'dadansoddi',
      purpose: '{} yn dangos i ni sut mae pobl yn defnyddio’r wefan hon, er mwyn i ni ei gwella.',
    },
    marketing: {
      label: 'marchnata',
      purpose: '{} yn dweud wrthym ni a hysbysebwyr pa mor dda y mae ein hymgyrchoedd yn gweithio.',
    },
    embeds: {
      label: 'cynnwys wedi’i fewnosod',
      purpose: '{} yn cael eu gosod gan wefannau eraill pan fyddwn yn dangos eu fideos a’u mapiau.',
    },
  },
};
