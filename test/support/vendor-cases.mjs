/**
 * The vendors of the catalogue as an owner names them in JSON, with what each stores and what each is told.
 *
 * @typedef {object} VendorCase
 * @property {string} vendor
 * @property {Record<string, unknown>} [options] beside the account
 * @property {string} [query] of the address that makes it store all it can
 * @property {string[]} stores at least, cookies by their name and other storage as `kind:key`
 * @property {true} [stops] it has an official stop: with `onWithdraw: "stay"` it is silent on the same page
 * @property {string} [measure] script that makes it measure, where a press is not enough
 * @property {{ script: string, hosts: readonly string[] }} [standIn]
 * @property {string} [told] script that reads what it was told on this page while its own script is empty
 * @property {(address: string) => unknown[]} [granted] what that is after a grant
 * @property {unknown[]} [withdrawn] what is added by a withdrawal
 * @property {unknown[]} [again] and by a second grant
 */

/** Google's six types, with the given answers; all others are denied. */
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
};
const adverts = (/** @type {string} */ answer) => [
  'consent',
  'update',
  { ad_storage: answer, ad_user_data: answer },
];
const analytics = (/** @type {string} */ answer) => [
  'consent',
  'update',
  { analytics_storage: answer },
];
/** What our own gate tells a tag manager is another matter. */
const toldGoogle = 'dataLayer.filter(({ event }) => event !== "assent_change")';

const clarityGranted = ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }];
const uetSays = (/** @type {string} */ kind, /** @type {string} */ answer) => [
  'consent',
  kind,
  { ad_storage: answer },
];

const matomoCookies = ['_pk_id.1.1fff', '_pk_ses.1.1fff', '_pk_ref.1.1fff'];
const matomo = (/** @type {string} */ folder, /** @type {string} */ kind) => () => [
  [`require${kind}`],
  ['setVisitorCookieTimeout', 'remaining'],
  ['setTrackerUrl', `${folder}matomo.php`],
  ['setSiteId', '1'],
  ['trackPageView'],
  ['enableLinkTracking'],
  [`set${kind}Given`],
];

/** @type {Readonly<Record<string, VendorCase>>} */
export const vendorCases = {
  'google-tag-manager': {
    vendor: 'google-tag-manager',
    options: { id: 'GTM-TEST123' },
    stores: ['_ga', '_ga_TEST123456'],
    told: toldGoogle,
    granted: () => [
      ['consent', 'default', denied],
      analytics('granted'),
      { 'gtm.start': 'time', event: 'gtm.js' },
    ],
    withdrawn: [analytics('denied')],
    again: [analytics('granted')],
  },
  'google-ads': {
    vendor: 'google-ads',
    options: { id: 'AW-123456789' },
    query: '?name=Ann&gclid=abc',
    stores: ['_gcl_au', '_gcl_aw', 'localStorage:_gcl_ls'],
    told: toldGoogle,
    granted: (address) => [
      ['consent', 'default', denied],
      adverts('granted'),
      ['js', 'date'],
      [
        'config',
        'AW-123456789',
        {
          allow_ad_personalization_signals: false,
          cookie_flags: 'SameSite=Lax;Secure',
          // "auto" would set cookies for every other Welsh body.
          ...(address.includes('gov.wales') && { cookie_domain: 'example-council.gov.wales' }),
          page_location: `${address}?gclid=abc`,
          page_referrer: '',
        },
      ],
    ],
    withdrawn: [adverts('denied')],
    again: [adverts('granted')],
  },
  clarity: {
    vendor: 'clarity',
    options: { id: '3t0wlogvdz' },
    stores: ['_clck', '_clsk', 'sessionStorage:_cltk'],
    stops: true,
    told: 'clarity.q',
    granted: () => [clarityGranted],
    withdrawn: [['stop']],
    again: [['start'], clarityGranted],
  },
  'microsoft-advertising': {
    vendor: 'microsoft-advertising',
    options: { id: '12345678' },
    stores: ['_uetsid', '_uetvid', 'localStorage:_uetsid', 'localStorage:_uetvid_exp'],
    told: 'uetq',
    granted: () => [...uetSays('default', 'denied'), ...uetSays('update', 'granted')],
    withdrawn: uetSays('update', 'denied'),
    again: uetSays('update', 'granted'),
  },
  matomo: {
    vendor: 'matomo',
    options: { address: 'https://matomo.example.com/', site: 1 },
    stores: matomoCookies,
    stops: true,
    told: '_paq',
    granted: matomo('https://matomo.example.com/', 'Consent'),
    withdrawn: [['forgetConsentGiven']],
    again: [['setConsentGiven']],
  },
  'matomo in cookie-consent mode': {
    vendor: 'matomo',
    options: { address: 'https://matomo.example.com', site: '1', mode: 'cookies' },
    stores: matomoCookies,
    stops: true,
    told: '_paq',
    granted: matomo('https://matomo.example.com/', 'CookieConsent'),
    withdrawn: [['forgetCookieConsentGiven'], ['requireConsent']],
    again: [['setConsentGiven'], ['setCookieConsentGiven']],
  },
  'matomo in the cloud': {
    vendor: 'matomo',
    options: { address: 'https://council.matomo.cloud/', site: 1 },
    stores: matomoCookies,
    stops: true,
    standIn: {
      script: 'cdn.matomo.cloud/council.matomo.cloud/matomo.js',
      hosts: ['council.matomo.cloud'],
    },
    told: '_paq',
    granted: matomo('https://council.matomo.cloud/', 'Consent'),
    withdrawn: [['forgetConsentGiven']],
    again: [['setConsentGiven']],
  },
  siteimprove: {
    vendor: 'siteimprove',
    options: { id: '1234567' },
    stores: ['nmstat', 'siteimproveses'],
    told: '[]',
    granted: () => [],
  },
  hotjar: {
    vendor: 'hotjar',
    options: { id: '1234567' },
    stores: [
      '_hjSessionUser_1234567',
      '_hjSession_1234567',
      'localStorage:hjActiveViewportIds',
      'sessionStorage:hjViewportId',
    ],
    told: '[_hjSettings, ...hj.q]',
    granted: () => [{ hjid: 1234567, hjsv: 6 }],
  },
  'meta-pixel': {
    vendor: 'meta-pixel',
    options: { id: '123456789012345' },
    query: '?fbclid=abc',
    stores: ['_fbp', '_fbc', 'localStorage:lastExternalReferrer'],
    stops: true,
    // It was told not to measure by itself.
    measure: 'fbq("track", "Lead")',
    told: 'fbq.queue',
    granted: () => [
      ['consent', 'revoke'],
      ['set', 'autoConfig', false, '123456789012345'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ],
    withdrawn: [['consent', 'revoke']],
    again: [['consent', 'grant']],
  },
  'linkedin-insight': {
    vendor: 'linkedin-insight',
    options: { id: '1234567' },
    query: '?li_fat_id=abc',
    stores: ['li_fat_id', 'ln_or', 'localStorage:li_adsId'],
    told: '[_linkedin_partner_id, ..._linkedin_data_partner_ids, ...lintrk.q]',
    granted: () => ['1234567', '1234567'],
  },
};

/** The one that comes with the gate. What it is told has tests of its own. */
export const googleAnalytics = {
  vendor: 'google-analytics',
  options: { id: 'G-TEST123456' },
  stores: ['_ga', '_ga_TEST123456', '_gid'],
  stops: /** @type {const} */ (true),
};

/** The options of a site that names them. @param {readonly Pick<VendorCase, 'vendor' | 'options'>[]} cases */
export const configOf = (...cases) => ({
  services: cases.map(({ vendor, options }) => ({ vendor, ...options })),
});
