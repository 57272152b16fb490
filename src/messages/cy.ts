/** Every word of one language, for `assent/messages/cy`. */
import { banner } from './cy.banner.js';
import { declaration } from './cy.declaration.js';
import { embed } from './cy.embed.js';
import type { AllMessages } from './messages.js';
import { notes } from './cy.notes.js';
import { help } from './cy.help.js';
import { outcome } from './cy.outcome.js';
import { preferences } from './cy.preferences.js';

export const cy: AllMessages = { banner, preferences, declaration, embed, notes, outcome, help };
