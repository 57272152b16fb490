/**
 * What each tool left on real devices, as people have put it into public code, brought to a day of our own where a choice
 * would have run out. Names and hosts are left out. The head of each parser says where its format comes from.
 */
import type { MoveOptions } from '../../../src/consent/options.js';

/** When every choice below was made: a Thursday at noon, in UTC. */
export const chosen = Date.UTC(2026, 10, 5, 12, 0, 0);
/** A day on which it still holds everywhere. */
export const today = Date.UTC(2026, 10, 23, 9, 30, 0);
const iso = new Date(chosen).toISOString();

export interface Sample {
  readonly move: MoveOptions;
  /** The jar, by name. `accepted` grants analytics, where the tool says enough for that; `refused` denies it. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly refused: Readonly<Record<string, string>>;
  /** Whether a grant can be carried over at all. */
  readonly grants: boolean;
}

const civic = (answer: string) =>
  `{"necessaryCookies":["UMB*","OpenIdConnect*","ARRAffinity"],"optionalCookies":{"analytics":"${answer}","Marketing":"revoked"},"statement":{"shown":true,"updated":"29/11/2019"},"consentDate":${chosen},"consentExpiry":90,"interactedWith":true,"user":"4A6CFBA8-25EE-4789-9948-9641E4A1FA9B"}`;
const cookiebot = (answer: boolean) =>
  `{stamp:%27PuSKzMgziAFdTLa5FzFSr4vbvlQnA4IdhLZfeZ+9fBM/j32CWy3XGA==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${answer}%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${chosen}%2Cregion:%27gb%27}`;
const onetrust = (answer: 0 | 1) => ({
  OptanonConsent: `isGpcEnabled=0&datestamp=Thu+Nov+05+2026+12%3A00%3A04+GMT%2B0000+(Greenwich+Mean+Time)&version=202401.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=fb34c2c9-83dc-4d05-96a0-a0a6d238b4d2&interactionCount=1&landingPath=NotLandingPage&groups=C0004%3A0%2CC0001%3A1%2CC0002%3A${answer}&geolocation=GB%3BENG&AwaitingReconsent=false`,
  OptanonAlertBoxClosed: iso,
});
const vcc = (categories: string[]) =>
  encodeURIComponent(
    `{"categories":${JSON.stringify(categories)},"revision":4,"data":null,"consentTimestamp":"${iso}","consentId":"24ef8464-ff47-4934-8ba7-5ae0c50c8ff8","services":{"necessary":[],"analytics":[],"support":[]},"languageCode":"en","lastConsentTimestamp":"${iso}","expirationTime":${Date.UTC(2027, 4, 6)}}`,
  );
const klaro = (answer: boolean) =>
  encodeURIComponent(
    `{"necessary-cookies":true,"preferences":false,"google-analytics":${answer},"google-ads":false}`,
  );
const nhsuk = (answer: boolean) =>
  encodeURI(
    `{"necessary":true,"preferences":false,"statistics":${answer},"marketing":false,"consented":true,"version":7,"schemaHash":"a41f9c02","consentedAt":"${iso}"}`,
  );
const govuk = (answer: boolean) => ({
  cookies_policy: `{"essential":true,"settings":false,"usage":${answer},"campaigns":false}`,
  cookies_preferences_set: 'true',
});

export const samples: Readonly<Record<MoveOptions['tool'], Sample>> = {
  civic: {
    move: { tool: 'civic', categories: { analytics: 'analytics' }, version: '29/11/2019' },
    accepted: { CookieControl: civic('accepted') },
    refused: { CookieControl: civic('revoked') },
    grants: true,
  },
  cookiebot: {
    move: { tool: 'cookiebot', categories: { statistics: 'analytics' }, since: '2026-02-05' },
    accepted: { CookieConsent: cookiebot(true) },
    refused: { CookieConsent: cookiebot(false) },
    grants: true,
  },
  onetrust: {
    move: { tool: 'onetrust', categories: { C0002: 'analytics' }, since: '2026-11-05' },
    accepted: onetrust(1),
    refused: onetrust(0),
    grants: true,
  },
  vcc: {
    move: { tool: 'vcc', categories: { analytics: 'analytics' }, version: 4 },
    accepted: { cc_cookie: vcc(['necessary', 'analytics']) },
    refused: { cc_cookie: vcc(['necessary']) },
    grants: true,
  },
  nhsuk: {
    move: { tool: 'nhsuk', categories: { statistics: 'analytics' }, version: 7 },
    accepted: { 'nhsuk-cookie-consent': nhsuk(true) },
    refused: { 'nhsuk-cookie-consent': nhsuk(false) },
    grants: true,
  },
  klaro: {
    move: { tool: 'klaro', categories: { 'google-analytics': 'analytics' } },
    accepted: { klaro: klaro(true) },
    refused: { klaro: klaro(false) },
    grants: false,
  },
  govuk: {
    move: { tool: 'govuk', categories: { usage: 'analytics' } },
    accepted: govuk(true),
    refused: govuk(false),
    grants: false,
  },
};
