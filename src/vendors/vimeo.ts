/**
 * Vimeo videos: markup that stays inert until a grant, nothing to load or to stop.
 *
 * What the player stores, and `dnt=1`, which keeps it from setting more:
 * https://help.vimeo.com/hc/en-us/articles/26080940921361. Vimeo does not document what the player keeps in other
 * storage than cookies.
 */
import type { Service } from '../consent/service.js';
import {
  both,
  BROWSER_CLOSES,
  days,
  minutes,
  stored,
  TWO_YEARS,
  YEAR,
  type InBoth,
} from './stored.js';

export interface VimeoOptions {
  /** Default `embeds`. Its basis must be `consent`. */
  category?: string;
}

const ROBOTS = both('Tells people from robots', 'Yn gwahaniaethu rhwng pobl a robotiaid');
const FORM = both(
  'Remembers that you have filled in a form in the player',
  'Yn cofio eich bod wedi llenwi ffurflen yn y chwaraewr',
);

/** What lies at vimeo.com. */
const there = (name: string, purpose: InBoth, expires: InBoth) =>
  stored(`${name} (vimeo.com)`, purpose, expires);

/** @example vimeo() */
export function vimeo({ category = 'embeds' }: VimeoOptions = {}): Service {
  return {
    id: 'vimeo',
    category,
    consentOnly: true,
    provider: 'Vimeo',
    purpose: both('Shows videos on our pages.', 'Yn dangos fideos ar ein tudalennau.'),
    hosts: ['*.vimeo.com', '*.vimeocdn.com', '*.akamaized.net'],
    cookies: [
      there(
        'vuid',
        both(
          'Gives your browser a number, so that those who watch can be counted',
          'Yn rhoi rhif i’ch porwr, fel y gellir cyfrif y rhai sy’n gwylio',
        ),
        TWO_YEARS,
      ),
      there(
        'player',
        both(
          'Remembers your settings: volume, quality and captions',
          'Yn cofio eich gosodiadau: sain, ansawdd a chapsiynau',
        ),
        YEAR,
      ),
      there(
        'flags',
        both(
          'Remembers which features the player has',
          'Yn cofio pa nodweddion sydd gan y chwaraewr',
        ),
        YEAR,
      ),
      there(
        '*_password',
        both('Remembers a video’s password', 'Yn cofio cyfrinair fideo'),
        BROWSER_CLOSES,
      ),
      there('*_webinar_registrant', FORM, days(7)),
      there('lc_*', FORM, days(7)),
      there('player_clearance', ROBOTS, days(7)),
      there('cf_clearance', ROBOTS, YEAR),
      there('__cf_bm', ROBOTS, minutes(30)),
      there(
        '_cfuvid',
        both('Limits how often one browser may ask', 'Yn cyfyngu ar ba mor aml y caiff porwr ofyn'),
        BROWSER_CLOSES,
      ),
    ],
  };
}
