/** Words on what vendors store: the ones that several of them need, in both languages. */
import type { StoredItem } from '../consent/options.js';

export type InBoth = Readonly<Record<'en' | 'cy', string>>;

export const both = (en: string, cy: string): InBoth => ({ en, cy });

/**
 * @param name as `StoredItem` has it; a host in brackets after it says that it lies there, out of this website's reach
 */
export const stored = (
  name: string,
  purpose: InBoth,
  expires: InBoth,
  storage?: StoredItem['storage'],
): StoredItem => ({ name, purpose, expires, ...(storage && { storage }) });

export const minutes = (count: number): InBoth => both(`${count} minutes`, `${count} munud`);
export const days = (count: number): InBoth => both(`${count} days`, `${count} diwrnod`);
export const months = (count: number): InBoth => both(`${count} months`, `${count} mis`);
export const DAY = both('1 day', '1 diwrnod');
export const YEAR = both('1 year', '1 flwyddyn');
export const TWO_YEARS = both('2 years', '2 flynedd');
export const BROWSER_CLOSES = both('When you close your browser', 'Pan fyddwch yn cau eich porwr');
export const TAB_CLOSES = both('When you close the tab', 'Pan fyddwch yn cau’r tab');
export const UNTIL_CLEARED = both(
  'When you clear your browser’s data',
  'Pan fyddwch yn clirio data eich porwr',
);

export const VISITOR = both(
  'Gives your browser a number, to count your visits as one visitor’s',
  'Yn rhoi rhif i’ch porwr, i gyfrif eich ymweliadau fel rhai un ymwelydd',
);
export const VISIT = both('Keeps track of one visit', 'Yn cadw cofnod o un ymweliad');
export const FROM_ADVERT = both(
  'Remembers which advert brought you here',
  'Yn cofio pa hysbyseb ddaeth â chi yma',
);
export const FROM_WEBSITE = both(
  'Remembers which website brought you here',
  'Yn cofio pa wefan ddaeth â chi yma',
);
