/**
 * Google Ads in basic consent mode: nothing is requested before a grant.
 *
 * Order: https://developers.google.com/tag-platform/security/guides/consent; settings:
 * https://developers.google.com/tag-platform/security/guides/customize-cookies; what it stores:
 * https://business.safety.google/adscookies/ and https://policies.google.com/technologies/cookies. How long those
 * at Google's own hosts last could not be read there, and is what is commonly published. That the cookie settings
 * reach `_gcl_*` is said of Google's tags in general and of Ads not in so many words. No command stops the tag:
 * once denied it still sends pings without cookies, until the page is left or reloaded.
 */
import type { Service } from '../consent/service.js';
import { denyByDefault, gtag, signal } from './google-consent.js';
import { both, days, FROM_ADVERT, minutes, months, stored, UNTIL_CLEARED } from './stored.js';

export interface GoogleAdsOptions {
  /** The conversion id: `AW-123456789`. */
  id: string;
  /** Default `marketing`. Its basis must be `consent`. */
  category?: string;
  /** Where the tag is loaded from: Google's own address, or your tag gateway's. */
  tag?: string;
}

/** Adverts chosen for the visitor are another purpose, which nobody has been asked about. */
const MEASURING = ['ad_storage', 'ad_user_data'] as const;

const ADVERTS = both('Measures and chooses adverts', 'Yn mesur ac yn dewis hysbysebion');

/** @example googleAds({ id: 'AW-123456789' }) */
export function googleAds({
  id,
  category = 'marketing',
  tag = 'https://www.googletagmanager.com/gtag/js',
}: GoogleAdsOptions): Service {
  let started = false;

  return {
    id: 'google-ads',
    category,
    consentOnly: true,
    provider: 'Google',
    purpose: both('Measures our adverts on Google.', 'Yn mesur ein hysbysebion ar Google.'),
    hosts: [
      'www.googletagmanager.com',
      'www.googleadservices.com',
      '*.doubleclick.net',
      'www.google.com',
      'www.google.co.uk',
      '*.googlesyndication.com',
    ],
    cookies: [
      stored('_gcl_*', FROM_ADVERT, days(90)),
      stored('_gcl_ls', FROM_ADVERT, UNTIL_CLEARED, 'localStorage'),
      stored('IDE (doubleclick.net)', ADVERTS, months(13)),
      stored('NID (google.com)', ADVERTS, months(6)),
      stored('test_cookie (doubleclick.net)', both('Tests cookies', 'Yn profi cwcis'), minutes(15)),
    ],
    grant({ load }) {
      if (!/^AW-\d+$/.test(id)) return;
      if (!started) denyByDefault();
      signal('update', MEASURING, 'granted');
      if (started) return;
      started = true;
      gtag('js', new Date());
      gtag('config', id, settings());
      load(`${tag}?id=${id}`);
    },
    withdraw() {
      if (started) signal('update', MEASURING, 'denied');
    },
  };
}

function settings(): Record<string, unknown> {
  const { hostname, href, search } = location;
  // gov.wales and llyw.cymru are no public suffixes: cookies set there would serve every other Welsh body.
  const shared = /[^.]+\.(gov\.wales|llyw\.cymru)$/.exec(hostname);
  const clicked = search.match(/\b(utm_|[gdw](cl|bra)id)\w*=[^&]*/g);
  return {
    allow_ad_personalization_signals: false,
    cookie_flags: 'SameSite=Lax;Secure',
    ...(shared && { cookie_domain: shared[0] }),
    // A query can hold what a visitor searched for or typed; the numbers of adverts cannot.
    page_location: href.split(/[?#]/)[0] + (clicked ? `?${clicked.join('&')}` : ''),
    page_referrer: document.referrer.split('?')[0],
  };
}
