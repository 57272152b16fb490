/**
 * Google Analytics 4 in basic consent mode: nothing is requested before a grant.
 *
 * Order and settings: https://developers.google.com/tag-platform/security/guides/consent,
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/config,
 * https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
import type { Service } from '../consent/service.js';

export interface GoogleAnalyticsOptions {
  /** The measurement id: `G-XXXXXXXXXX`; several stand with spaces between them. */
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
};

/** Where Google's tag looks for its queue and its switches. */
const page = globalThis as unknown as Record<string, unknown> & { dataLayer: unknown[] };

/** Gives Google's tag a command. It takes `arguments` objects only, so neither an arrow nor a rest list will do. */
const gtag: (...command: unknown[]) => void = function () {
  // oxlint-disable-next-line prefer-rest-params
  page.dataLayer.push(arguments);
};

/** In this page, whoever asks: npm can start anew. */
const started: Record<string, boolean> = {};

/** @example googleAnalytics({ id: 'G-XXXXXXXXXX' }) */
export function googleAnalytics({
  id,
  category = 'analytics',
  tag = 'https://www.googletagmanager.com/gtag/js',
}: GoogleAnalyticsOptions): Service {
  // What is no measurement id reaches Google no more than it would mean something there.
  const ids = id.match(/\bGT?-[A-Z\d]+/g) ?? [];
  const disable = (value: boolean): void => {
    for (const one of ids) page[`ga-disable-${one}`] = value;
  };

  return {
    id: 'google-analytics',
    category,
    provider: 'Google',
    cookies: '_ga _ga_* _gid _gat _gat_* _gac_* _dc_gtm_*'.split(' ').map((name) => ({ name })),
    grant({ remaining, load }) {
      // An element with this id would stand in the queue's place.
      if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
      page['gtag'] ??= gtag;
      disable(false);
      if (!started[id]) gtag('consent', 'default', DENIED);
      gtag('consent', 'update', { analytics_storage: 'granted' });
      if (started[id] || !ids[0]) return;
      started[id] = true;
      gtag('js', new Date());
      for (const one of ids) gtag('config', one, settings(remaining));
      load(`${tag}?id=${ids[0]}`);
    },
    withdraw() {
      disable(true);
      gtag('consent', 'update', DENIED);
    },
  };
}

function settings(remaining: number): Record<string, unknown> {
  const search = location.search;
  const campaign = search && search.match(/\butm_\w+=[^&]*/g);
  // gov.wales and llyw.cymru are no public suffixes: "auto" would set the cookies there, for every other Welsh body.
  const site = location.hostname.split('.').slice(-3).join('.');
  const shared = ['gov.wales', 'llyw.cymru'].find((one) => site.endsWith(`.${one}`));
  return {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    cookie_flags: 'SameSite=Lax;Secure',
    cookie_expires: remaining,
    ...(shared && { cookie_domain: site }),
    // A query can hold what a visitor searched for or typed; the names of campaigns cannot.
    page_location: location.origin + location.pathname + (campaign ? `?${campaign.join('&')}` : ''),
    page_referrer: document.referrer.split('?')[0],
  };
}
