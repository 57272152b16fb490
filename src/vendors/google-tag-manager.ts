/**
 * Google Tag Manager in basic consent mode: the container is not requested before a grant.
 *
 * Order: https://developers.google.com/tag-platform/security/guides/consent; loader:
 * https://developers.google.com/tag-platform/tag-manager/web. That the container stores nothing itself is commonly
 * said and could not be read there; what its tags store, and whom they contact, only its owner can tell. No
 * command of Google's stops a container: after a withdrawal its Google tags still send pings without cookies, and
 * other tags heed nothing but their own triggers, until the page is left or reloaded.
 */
import type { StoredItem } from '../consent/options.js';
import type { Service } from '../consent/service.js';
import { denyByDefault, signal, type GoogleConsentType } from './google-consent.js';
import { queue } from './page.js';
import { both, stored, TWO_YEARS, VISIT, VISITOR } from './stored.js';

export interface GoogleTagManagerOptions {
  /** The container's id: `GTM-XXXXXXX`. */
  id: string;
  /** Default `analytics`, which is what public bodies mostly load by it. Name another if your tags are of another kind. */
  category?: string;
  /** Which of Google's consent types the category grants. Default: `analytics_storage`. */
  consent?: readonly GoogleConsentType[];
  /** What the container's tags store. Default: what a Google Analytics tag does, where `consent` has `analytics_storage`. */
  cookies?: readonly StoredItem[];
  /** The hosts that the container's tags contact, besides Google's own. */
  hosts?: readonly string[];
  /** Where the container is loaded from: Google's own address, or your tag gateway's. */
  tag?: string;
}

/** @example googleTagManager({ id: 'GTM-XXXXXXX' }) */
export function googleTagManager({
  id,
  category = 'analytics',
  consent = ['analytics_storage'],
  cookies = [],
  hosts = [],
  tag = 'https://www.googletagmanager.com/gtm.js',
}: GoogleTagManagerOptions): Service {
  let started = false;

  return {
    id: 'google-tag-manager',
    category,
    consentOnly: true,
    provider: 'Google',
    purpose: both(
      'Loads the tools that show us how people use this website.',
      'Yn llwytho’r offer sy’n dangos i ni sut mae pobl yn defnyddio’r wefan hon.',
    ),
    hosts: ['www.googletagmanager.com', '*.google-analytics.com', ...hosts],
    // An empty list is what JSON without one comes to.
    cookies:
      cookies.length || !consent.includes('analytics_storage')
        ? cookies
        : [stored('_ga', VISITOR, TWO_YEARS), stored('_ga_*', VISIT, TWO_YEARS)],
    grant({ load }) {
      if (!/^GTM-[A-Z\d]+$/.test(id)) return;
      if (!started) denyByDefault();
      signal('update', consent, 'granted');
      if (started) return;
      started = true;
      queue('dataLayer').push({ 'gtm.start': Date.now(), event: 'gtm.js' });
      load(`${tag}?id=${id}`);
    },
    withdraw() {
      if (started) signal('update', consent, 'denied');
    },
  };
}
