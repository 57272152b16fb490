/** English, as GOV.UK writes it: the source of every other language. */
import type { EmbedMessages } from './messages.js';

export const embed: EmbedMessages = {
  from: 'This is provided by {}.',
  stores: 'If you show it, {} may set cookies, and learns that you looked at it.',
  kinds: {
    youtube:
      'If you show it, {} may set cookies and give your browser a number, and learns that you watched it.',
    vimeo:
      'If you show it, {} may set cookies that remember your settings, and learns that you watched it.',
    'google-maps':
      'If you show it, {} may set cookies that give your browser a number, and learns that you looked at this map.',
    openstreetmap: 'If you show it, {} may set cookies, and learns that you looked at this map.',
    'power-bi': 'If you show it, {} may set cookies, and learns that you looked at this dashboard.',
  },
  remembered:
    'If you choose “always”, you accept {} cookies on all our pages. You can change that at any time.',
  once: 'Show this once',
  always: 'Always show {} content',
  alwaysEmbeds: 'Always show embedded content',
};
