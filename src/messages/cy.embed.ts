/** Cymraeg. Awaits a native reviewer. */
import type { EmbedMessages } from './messages.js';

export const embed: EmbedMessages = {
  from: 'Darparwr: {}.',
  stores: 'Os dangoswch ef, gall {} osod cwcis, a bydd yn gwybod eich bod wedi edrych arno.',
  kinds: {
    youtube:
      'Os dangoswch ef, gall {} osod cwcis a rhoi rhif i’ch porwr, a bydd yn gwybod eich bod wedi’i wylio.',
    vimeo:
      'Os dangoswch ef, gall {} osod cwcis sy’n cofio eich gosodiadau, a bydd yn gwybod eich bod wedi’i wylio.',
    'google-maps':
      'Os dangoswch ef, gall {} osod cwcis sy’n rhoi rhif i’ch porwr, a bydd yn gwybod eich bod wedi edrych ar y map hwn.',
    openstreetmap:
      'Os dangoswch ef, gall {} osod cwcis, a bydd yn gwybod eich bod wedi edrych ar y map hwn.',
    'power-bi':
      'Os dangoswch ef, gall {} osod cwcis, a bydd yn gwybod eich bod wedi edrych ar y dangosfwrdd hwn.',
  },
  remembered:
    'Os byddwch yn dewis “bob amser”, rydych yn derbyn cwcis {} ar bob un o’n tudalennau. Gallwch newid hynny unrhyw bryd.',
  once: 'Dangos hwn unwaith',
  always: 'Dangos cynnwys {} bob amser',
  alwaysEmbeds: 'Dangos cynnwys wedi’i fewnosod bob amser',
};
