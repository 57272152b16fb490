/**
 * Matomo, on a server of your own or in Matomo Cloud.
 *
 * Commands: https://developer.matomo.org/guides/tracking-consent; what it stores:
 * https://matomo.org/faq/general/faq_146/. On `forgetConsentGiven` Matomo's script itself sets
 * `mtm_consent_removed` (for 30 years), which is cleared with the rest. What a visitor does between a withdrawal
 * and a new grant on the same page it keeps, and sends on the grant (https://github.com/matomo-org/matomo/issues/17183).
 */
import type { Localised } from '../consent/localised.js';
import type { Service } from '../consent/service.js';
import { queue } from './page.js';
import { both, FROM_WEBSITE, minutes, months, stored, VISIT, VISITOR } from './stored.js';

export interface MatomoOptions {
  /** Where Matomo is: `https://matomo.example.gov.uk/`. */
  address: string;
  /** The website's number in Matomo. */
  site: number | string;
  /** Default `analytics`. */
  category?: string;
  /** Default: whether the address is one of Matomo Cloud's. Say `true` if your own domain leads there. */
  cloud?: boolean;
  /**
   * Which of Matomo's consent commands are used: `consent` for measuring at all, `cookies` for its cookies. A
   * withdrawal ends both: without cookies Matomo would go on measuring. Default `consent`.
   */
  mode?: 'consent' | 'cookies';
  /** Who runs it. Default: this website, or Matomo for the Cloud. */
  provider?: Localised;
}

/** @example matomo({ address: 'https://matomo.example.gov.uk/', site: 1 }) */
export function matomo({
  address,
  site,
  category = 'analytics',
  cloud,
  mode = 'consent',
  provider,
}: MatomoOptions): Service {
  const [, host = ''] = /^https?:\/\/([\w.:-]+)(\/[\w./~-]*)?$/.exec(address) ?? [];
  const hosted = cloud ?? /\.matomo\.cloud$/.test(host);
  const from = `${address}/`.replace(/\/+$/, '/');
  const kind = mode === 'cookies' ? 'CookieConsent' : 'Consent';
  const runs = provider ?? (hosted ? 'Matomo' : undefined);
  const say = (...words: unknown[]): unknown => queue('_paq').push(words);
  let started = false;

  return {
    id: 'matomo',
    category,
    // On a server of your own, set up for statistics alone, it may come under Schedule A1 paragraph 5.
    consentOnly: hosted,
    ...(runs && { provider: runs }),
    purpose: both(
      'Counts visits and shows which pages people use.',
      'Yn cyfrif ymweliadau ac yn dangos pa dudalennau mae pobl yn eu defnyddio.',
    ),
    hosts: hosted ? [host, 'cdn.matomo.cloud'] : [host],
    cookies: [
      stored('_pk_id*', VISITOR, both('At most 1 year', '1 flwyddyn ar y mwyaf')),
      stored('_pk_ref*', FROM_WEBSITE, months(6)),
      ...['_pk_ses*', '_pk_cvar*', '_pk_hsr*'].map((name) => stored(name, VISIT, minutes(30))),
      stored(
        '_pk_testcookie*',
        both('Tests cookies', 'Yn profi cwcis'),
        both('Immediately', 'Ar unwaith'),
      ),
      stored(
        'mtm_*',
        both('Remembers your answer', 'Yn cofio eich ateb'),
        both('When you open the next page', 'Pan agorwch y dudalen nesaf'),
      ),
    ],
    grant({ remaining, load }) {
      if (!host || !/^\d+$/.test(`${site}`)) return;
      if (started) {
        // Whichever was required at first, a withdrawal has required consent.
        say('setConsentGiven');
        if (mode === 'cookies') say('setCookieConsentGiven');
        return;
      }
      started = true;
      say(`require${kind}`);
      say('setVisitorCookieTimeout', remaining);
      say('setTrackerUrl', `${from}matomo.php`);
      say('setSiteId', `${site}`);
      say('trackPageView');
      say('enableLinkTracking');
      say(`set${kind}Given`);
      load(hosted ? `https://cdn.matomo.cloud/${host}/matomo.js` : `${from}matomo.js`);
    },
    withdraw() {
      if (!started) return;
      say(`forget${kind}Given`);
      if (mode === 'cookies') say('requireConsent');
    },
  };
}
