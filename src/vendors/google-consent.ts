/**
 * Google's consent commands, for its tags other than Analytics, which brings its own to every page.
 *
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
import { isCommand, page, queue } from './page.js';

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
] as const;

export type GoogleConsentType = (typeof TYPES)[number];

/** Google takes `arguments` objects only, so neither an arrow nor a rest list will do. */
export const gtag: (...words: unknown[]) => void = function () {
  // oxlint-disable-next-line prefer-rest-params
  queue('dataLayer').push(arguments);
};

/** The default must come before any tag. Where it comes again, what was updated meanwhile stands. */
export function denyByDefault(): void {
  if (!isCommand(page['gtag'])) page['gtag'] = gtag;
  signal('default', TYPES, 'denied');
}

export const signal = (
  kind: 'default' | 'update',
  types: readonly GoogleConsentType[],
  answer: 'granted' | 'denied',
): void => gtag('consent', kind, Object.fromEntries(types.map((type) => [type, answer])));
