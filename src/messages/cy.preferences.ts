/** Cymraeg. Awaits a native reviewer. */
import type { PreferencesMessages } from './messages.js';

export const preferences: PreferencesMessages = {
  heading: 'Gosodiadau cwcis',
  introduction: 'Dewiswch pa gwcis y cawn eu defnyddio. Gallwch newid eich meddwl unrhyw bryd.',
  close: 'Cau heb gadw',
  essentialHeading: 'Cwcis hanfodol',
  essentialAlwaysOn: 'Maent ymlaen bob amser, gan nad yw’r wefan yn gweithio hebddynt.',
  categoryHeading: (label) => `Cwcis ${label}`,
  question: (label) => `Ydych chi eisiau derbyn cwcis ${label}?`,
  yes: 'Ydw',
  no: 'Nac ydw',
  list: (label) => `Rhestr o gwcis ${label}`,
  setBy: (providers) => `Wedi’u gosod gan ${providers}.`,
  save: 'Cadw gosodiadau cwcis',
  saved: 'Rydych wedi cadw eich gosodiadau cwcis.',
  back: 'Mynd yn ôl i’r dudalen roeddech yn edrych arni',
  state: (granted, date) => `Fe wnaethoch chi ${granted ? 'dderbyn' : 'wrthod'} y rhain ar ${date}.`,
  undecided: 'Nid ydym wedi gofyn i chi am y rhain eto, neu mae eich ateb wedi dod i ben. Maent wedi’u diffodd.',
  name: 'Enw',
  purpose: 'Diben',
  provider: 'Darparwr',
  expires: 'Yn dod i ben',
  thisWebsite: 'Y wefan hon',
  ownCookiePurpose: 'Yn cofio eich dewisiadau cwcis',
  days: (days) => (days === 365 ? '1 flwyddyn' : `${days} diwrnod`),
};
