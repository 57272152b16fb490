/**
 * Microsoft Clarity, told of a grant by `consentv2` and stopped on a withdrawal.
 *
 * Commands: https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2; what it
 * stores: https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list, whose lifetimes are not
 * given and are those commonly seen. Microsoft's pages name no command that ends a recording: `stop` and `start`
 * are Clarity's own, in https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/clarity.ts. A denied
 * `consentv2` is not sent: it begins a new recording without cookies a moment later, by data/metadata.ts there and
 * https://github.com/microsoft/clarity/pull/491, which a withdrawal must not. `_cltk` is seen there too.
 */
import type { Service } from '../consent/service.js';
import { command } from './page.js';
import {
  both,
  BROWSER_CLOSES,
  DAY,
  days,
  minutes,
  months,
  stored,
  TAB_CLOSES,
  VISIT,
  VISITOR,
  YEAR,
} from './stored.js';

export interface ClarityOptions {
  /** The project's id, ten letters and digits: `3t0wlogvdz`. */
  id: string;
  /** Default `analytics`. Its basis must be `consent`. */
  category?: string;
}

const MICROSOFT = both(
  'Gives your browser a number on Microsoft’s websites, which can be used for adverts',
  'Yn rhoi rhif i’ch porwr ar wefannau Microsoft, y gellir ei ddefnyddio ar gyfer hysbysebion',
);
const RENEWAL = both('Renews that number', 'Yn adnewyddu’r rhif hwnnw');

/** @example clarity({ id: '3t0wlogvdz' }) */
export function clarity({ id, category = 'analytics' }: ClarityOptions): Service {
  let started = false;

  return {
    id: 'clarity',
    category,
    consentOnly: true,
    provider: 'Microsoft Clarity',
    purpose: both(
      'Records how people move around our pages, so that we can improve them.',
      'Yn cofnodi sut mae pobl yn symud o amgylch ein tudalennau, er mwyn i ni eu gwella.',
    ),
    hosts: ['*.clarity.ms', 'c.bing.com'],
    cookies: [
      stored('_clck', VISITOR, YEAR),
      stored('_clsk', VISIT, DAY),
      stored(
        '_cltk',
        both('Tells your tabs apart', 'Yn gwahaniaethu rhwng eich tabiau'),
        TAB_CLOSES,
        'sessionStorage',
      ),
      stored(
        'CLID (clarity.ms)',
        both(
          'Gives your browser a number on every website that uses Clarity',
          'Yn rhoi rhif i’ch porwr ar bob gwefan sy’n defnyddio Clarity',
        ),
        YEAR,
      ),
      stored('MUID (clarity.ms, bing.com)', MICROSOFT, months(13)),
      stored('MR (clarity.ms, bing.com)', RENEWAL, days(7)),
      stored(
        'SM (clarity.ms)',
        both(
          'Shares that number among Microsoft’s websites',
          'Yn rhannu’r rhif hwnnw rhwng gwefannau Microsoft',
        ),
        BROWSER_CLOSES,
      ),
      stored(
        'ANONCHK (clarity.ms)',
        both(
          'Notes whether that number is used for adverts',
          'Yn nodi a ddefnyddir y rhif hwnnw ar gyfer hysbysebion',
        ),
        minutes(10),
      ),
    ],
    grant({ load }) {
      if (!/^[a-z\d]{10,}$/.test(id)) return;
      if (started) command('clarity')('start');
      command('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
      if (started) return;
      started = true;
      load(`https://www.clarity.ms/tag/${id}`);
    },
    withdraw() {
      if (started) command('clarity')('stop');
    },
  };
}
