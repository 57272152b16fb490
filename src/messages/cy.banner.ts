/** Cymraeg. Awaits a native reviewer. */
import type { BannerMessages } from './messages.js';

export const banner: BannerMessages = {
  heading: (service) => `Cwcis ar ${service}`,
  essential: 'Rydym yn defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio.',
  request: (label) => `Hoffem hefyd ddefnyddio cwcis ${label}.`,
  setBy: (providers) => `Mae rhai o’r cwcis hyn yn cael eu gosod gan ${providers}.`,
  accept: (label) => `Derbyn cwcis ${label}`,
  reject: (label) => `Gwrthod cwcis ${label}`,
  additional: 'ychwanegol',
  view: 'Gweld cwcis',
  choose: 'Dewis pa gwcis',
  accepted: (label) => `Rydych wedi derbyn cwcis ${label}.`,
  rejected: (label) => `Rydych wedi gwrthod cwcis ${label}.`,
  saved: 'Rydych wedi cadw eich dewisiadau cwcis.',
  change: 'Newid eich gosodiadau cwcis',
  hide: 'Cuddio’r neges cwcis',
  categories: {
    essential: { label: 'hanfodol', purpose: 'Mae cwcis hanfodol yn gwneud i’r wefan hon weithio ac yn ei chadw’n ddiogel.' },
    functional: { label: 'swyddogaethol', purpose: 'Mae cwcis swyddogaethol yn cofio eich gosodiadau, fel nad oes rhaid i chi eu dewis eto.' },
    analytics: { label: 'dadansoddi', purpose: 'Mae cwcis dadansoddi yn dangos i ni sut mae pobl yn defnyddio’r wefan hon, er mwyn i ni ei gwella.' },
    marketing: { label: 'marchnata', purpose: 'Mae cwcis marchnata yn dweud wrthym ni a hysbysebwyr pa mor dda y mae ein hymgyrchoedd yn gweithio.' },
    embeds: { label: 'cynnwys wedi’i fewnosod', purpose: 'Mae cwcis cynnwys wedi’i fewnosod yn cael eu gosod gan wefannau eraill pan fyddwn yn dangos eu fideos a’u mapiau.' },
  },
};
