/** Cymraeg. Awaits a native reviewer. */
import type { OutcomeMessages } from './messages.js';

export const outcome: OutcomeMessages = {
  unsaved:
    'Nid oedd modd i ni gadw eich dewis, gan fod eich porwr yn rhwystro ein cwcis. Byddwn yn gofyn i chi eto ar y dudalen nesaf.',
  essentialOnly: 'Rydym yn defnyddio cwcis hanfodol yn unig, ac mae’r wefan hon yn dal i weithio.',
  works: 'Mae’r wefan hon yn dal i weithio.',
};
