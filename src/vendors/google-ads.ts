/**
 * Google Ads in basic consent mode: nothing is requested before a grant.
 *
 * Order: https://developers.google.com/tag-platform/security/guides/consent; settings:
 * https://developers.google.com/tag-platform/security/guides/customize-cookies; what it stores:
 * https://business.safety.google/adscookies/ and https://policies.google.com/technologies/cookies. That the
 * cookie settings reach `_gcl_*` is said of Google's tags in general and of Ads not in so many words. No command
 * stops the tag: once denied it still sends pings without cookies, until the page is left or reloaded.
 */
import type { Service } from '../consent/service.js';
import { denyByDefault, gtag, signal, type GoogleConsentType } from './google-consent.js';
import { both, days, FROM_ADVERT, minutes, months, stored, UNTIL_CLEARED } from './stored.js';

export interface GoogleAdsOptions {
  /** The conversion id: `AW-123456789`. */
  id: string;
  /** Default `marketing`. Its basis must be `consent`. */
  category?: string;
  /** Whether Google may also choose adverts for the visitor. Default: no; say so in the category's purpose if it may. */
  personalise?: boolean;
  /** Where the tag is loaded from: Google's own address, or your tag gateway's. */
  tag?: string;
}

const NINETY_DAYS = 90 * 24 * 60 * 60;

const CHOOSES = both(
  'Measures how well adverts work, and can choose adverts for you',
  'Yn mesur pa mor dda y mae hysbysebion yn gweithio, a gall ddewis hysbysebion i chi',
);

/** @example googleAds({ id: 'AW-123456789' }) */
export function googleAds({
  id,
  category = 'marketing',
  personalise = false,
  tag = 'https://www.googletagmanager.com/gtag/js',
}: GoogleAdsOptions): Service {
  const types: GoogleConsentType[] = ['ad_storage', 'ad_user_data'];
  if (personalise) types.push('ad_personalization');
  let started = false;

  return {
    id: 'google-ads',
    category,
    consentOnly: true,
    provider: 'Google',
    purpose: both(
      'Measures how well our adverts on Google work.',
      'Yn mesur pa mor dda y mae ein hysbysebion ar Google yn gweithio.',
    ),
    hosts: [
      'www.googletagmanager.com',
      'www.googleadservices.com',
      '*.doubleclick.net',
      'www.google.com',
      'www.google.co.uk',
      'pagead2.googlesyndication.com',
    ],
    cookies: [
      stored('_gcl_*', FROM_ADVERT, days(90)),
      stored('_gcl_ls', FROM_ADVERT, UNTIL_CLEARED, 'localStorage'),
      stored('IDE (doubleclick.net)', CHOOSES, months(13)),
      stored('NID (google.com)', CHOOSES, months(6)),
      stored(
        'test_cookie (doubleclick.net)',
        both('Checks whether cookies work', 'Yn gwirio a yw cwcis yn gweithio'),
        minutes(15),
      ),
    ],
    grant({ remaining, load }) {
      if (!/^AW-\d+$/.test(id)) return;
      if (!started) denyByDefault();
      signal('update', types, 'granted');
      if (started) return;
      started = true;
      gtag('js', new Date());
      gtag('config', id, settings(remaining, personalise));
      load(`${tag}?id=${id}`);
    },
    withdraw() {
      if (started) signal('update', types, 'denied');
    },
  };
}

function settings(remaining: number, personalise: boolean): Record<string, unknown> {
  const { hostname, href, search } = location;
  // gov.wales and llyw.cymru are no public suffixes: cookies set there would serve every other Welsh body.
  const shared = /[^.]+\.(gov\.wales|llyw\.cymru)$/.exec(hostname);
  const clicked = search.match(/\b(utm_\w+|gad_\w+|gclid|dclid|[gw]braid)=[^&]*/g);
  return {
    allow_ad_personalization_signals: personalise,
    cookie_flags: 'SameSite=Lax;Secure',
    cookie_expires: Math.min(remaining, NINETY_DAYS),
    ...(shared && { cookie_domain: shared[0] }),
    // A query can hold what a visitor searched for or typed; the numbers of adverts cannot.
    page_location: href.split(/[?#]/)[0] + (clicked ? `?${clicked.join('&')}` : ''),
    page_referrer: document.referrer.split('?')[0],
  };
}
