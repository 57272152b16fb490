/** Cymraeg. Awaits a native reviewer. */
import type { DeclarationMessages } from './messages.js';

export const declaration: DeclarationMessages = {
  granted: 'Fe wnaethoch chi dderbyn y rhain ar {}.',
  denied: 'Fe wnaethoch chi wrthod y rhain ar {}.',
  undecided:
    'Nid ydych wedi ateb am y rhain eto, neu mae eich ateb wedi dod i ben. Maent wedi’u diffodd.',
  on: 'Maent ymlaen oni bai eich bod yn eu diffodd.',
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  download: 'Lawrlwytho’r rhestr hon ({})',
};
