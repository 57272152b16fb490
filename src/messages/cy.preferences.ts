/** Cymraeg. Awaits a native reviewer. */
import type { PreferencesMessages } from './messages.js';

export const preferences: PreferencesMessages = {
  settings: 'Gosodiadau cwcis',
  introduction: 'Dewiswch pa gwcis y cawn eu defnyddio. Gallwch newid eich meddwl unrhyw bryd.',
  privacy: 'Hysbysiad preifatrwydd',
  close: 'Cau heb gadw',
  essentials: {
    label: 'hanfodol',
    purpose: '{} yn gwneud i’r wefan hon weithio ac yn ei chadw’n ddiogel.',
  },
  alwaysOn: 'Maent ymlaen bob amser.',
  question: 'Ydych chi eisiau derbyn cwcis {}?',
  yes: 'Ydw',
  no: 'Nac ydw',
  category: 'Cwcis {}',
  list: 'Rhestr o gwcis {}',
  setBy: 'Darparwr: {}.',
  save: 'Cadw gosodiadau cwcis',
  saved: 'Rydych wedi cadw eich gosodiadau cwcis.',
  back: 'Mynd yn ôl i’r dudalen roeddech yn edrych arni',
  name: 'Enw',
  purpose: 'Diben',
  provider: 'Darparwr',
  expires: 'Yn dod i ben',
  thisWebsite: 'Y wefan hon',
  ownCookiePurpose: 'Yn cofio eich dewisiadau cwcis',
  year: '1 flwyddyn',
  days: '{} diwrnod',
};
