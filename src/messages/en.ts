/** Every word of one language, for `assent/messages/en.js`. */
import { banner } from './en.banner.js';
import type { Messages } from './messages.js';
import { preferences } from './en.preferences.js';

export const en: Messages = { banner, preferences };
