/** Every word of one language, for `assent/messages/en`. */
import { banner } from './en.banner.js';
import { declaration } from './en.declaration.js';
import { embed } from './en.embed.js';
import type { AllMessages } from './messages.js';
import { notes } from './en.notes.js';
import { help } from './en.help.js';
import { outcome } from './en.outcome.js';
import { preferences } from './en.preferences.js';

export const en: AllMessages = { banner, preferences, declaration, embed, notes, outcome, help };
