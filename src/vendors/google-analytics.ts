/**
 * Google Analytics 4 in basic consent mode: nothing is requested before a grant.
 *
 * Order and settings: https://developers.google.com/tag-platform/security/guides/consent,
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/config,
 * https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
import { ConfigError } from '../consent/config-error.js';
import type { Service, ServicePage } from '../consent/service.js';

export interface GoogleAnalyticsOptions {
  /** The measurement id: `G-XXXXXXXXXX`. */
  id: string;
  /** Default `analytics`. Its basis must be `consent`. */
  category?: string;
  /** Where the tag is loaded from: Google's own address, or your tag gateway's. */
  tag?: string;
}

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
};

/**
 * @throws {ConfigError} if the id is not a measurement id, or the tag's address is not http(s)
 * @example googleAnalytics({ id: 'G-XXXXXXXXXX' })
 */
export function googleAnalytics({ id, category = 'analytics', tag = 'https://www.googletagmanager.com/gtag/js' }: GoogleAnalyticsOptions): Service {
  if (!/^GT?-[A-Z\d]+$/.test(id)) throw new ConfigError('google', 'a measurement id such as G-XXXXXXXXXX', id, 'Look in Google Analytics under Admin, Data streams.');
  if (!/^https?:\/\/[^/]/.test(tag)) throw new ConfigError('google tag', 'an http(s) address', tag);
  const off = `ga-disable-${id}`;
  let started = false;

  return {
    id: 'google-analytics',
    category,
    consentOnly: true,
    provider: 'Google',
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_*', '_dc_gtm_*'].map((name) => ({ name })),
    grant(page) {
      const gtag = gtagOf(page.window);
      page.window[off] = false;
      if (!started) gtag('consent', 'default', DENIED);
      gtag('consent', 'update', { analytics_storage: 'granted' });
      if (started) return;
      started = true;
      gtag('js', new Date());
      gtag('config', id, settings(page));
      page.load(`${tag}${tag.includes('?') ? '&' : '?'}id=${id}`);
    },
    withdraw({ window }) {
      window[off] = true;
      gtagOf(window)('consent', 'update', DENIED);
    },
  };
}

type Gtag = (...command: unknown[]) => void;

/** The queue that Google's tag reads. It takes `arguments` objects only, so neither an arrow nor a rest list will do. */
function gtagOf(window: Record<string, unknown>): Gtag {
  // An element with this id would stand in the queue's place.
  if (!Array.isArray(window['dataLayer'])) window['dataLayer'] = [];
  const queue = window['dataLayer'] as unknown[];
  const gtag = function (): void {
    // oxlint-disable-next-line prefer-rest-params
    queue.push(arguments);
  };
  if (typeof window['gtag'] !== 'function') window['gtag'] = gtag;
  return gtag;
}

function settings({ location, remaining }: ServicePage): Record<string, unknown> {
  const { hostname, origin, pathname, protocol, search } = location;
  const campaign = search.slice(1).split('&').filter((pair) => pair.startsWith('utm_')).join('&');
  // gov.wales and llyw.cymru are no public suffixes: "auto" would set the cookies there, for every other Welsh body.
  const [shared] = /[^.]+\.(gov\.wales|llyw\.cymru)$/.exec(hostname) ?? [];
  return {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    cookie_flags: `SameSite=Lax${protocol === 'https:' ? ';Secure' : ''}`,
    cookie_expires: remaining,
    // A query can hold what a visitor searched for or typed; the names of campaigns cannot.
    page_location: origin + pathname + (campaign && `?${campaign}`),
    ...(shared && { cookie_domain: shared }),
  };
}
