/** The rules for each option, in the words an owner reads. */

/** What text must match, what completes "`option` must be …", whether it may come by language, and what to do instead. */
export interface Leaf {
  readonly match: RegExp;
  readonly rule: string;
  readonly localised?: boolean;
  readonly required?: boolean;
  readonly wayOut?: (value: unknown) => string;
}
/** A list of one schema, an object's members, a leaf, or nothing to hold it to. */
export type Schema = readonly [Schema] | { readonly [member: string]: Schema } | Leaf | 'anything';

export const isLeaf = (schema: Schema): schema is Leaf =>
  (schema as Partial<Leaf>).match instanceof RegExp;

export const oneOf = (...words: string[]): Leaf => ({
  match: RegExp(`^(${words.join('|')})$`),
  rule: words.map((word) => `"${word}"`).join(' or '),
});
export const required = (leaf: Leaf): Leaf => ({ ...leaf, required: true });

export const text: Leaf = { match: /\S/, rule: 'text', localised: true };
export const host: Leaf = { match: /\S/, rule: 'a host name' };
/** http, https or no scheme at all. White space is refused, because browsers drop it from `java script:`. */
export const address: Leaf = {
  match: /^(https?:|[^:\s]*([/?#]|$))\S*$/i,
  rule: 'an http(s) address',
};
/** One that may be another in each language. */
const page: Leaf = { ...address, localised: true };
export const measurementId: Leaf = {
  match: /^\s*GT?-[A-Z\d]+(\s+GT?-[A-Z\d]+)*\s*$/,
  rule: 'a google-analytics measurement id such as G-XXXXXXXXXX',
  required: true,
  wayOut: () => 'It stands in Google Analytics under Admin, Data streams.',
};
/** The number or address by which a vendor knows a site. */
export const accountOf = (what: string, match: RegExp, example: string): Leaf =>
  required({ match, rule: `${what} such as ${example}` });
const count: Leaf = { match: /^\d{1,9}$/, rule: 'a whole number from 0' };
const asId = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
/** `v`, `t` and `p` have a meaning of their own in the cookie. */
export const id: Leaf = {
  match: /^(?![vtp]$)[a-z][a-z\d]*(-[a-z\d]+)*$/,
  rule: 'lower-case words joined by hyphens, other than v, t and p',
  wayOut: (value) => {
    if (/,/.test(String(value))) return 'Write one name each; on the tag, with spaces.';
    return asId(value) ? `Try "${asId(value)}".` : '';
  },
};

export const CATEGORY: Schema = {
  id: required(id),
  basis: oneOf('strictly-necessary', 'consent', 'statistics', 'appearance'),
  label: text,
  purpose: text,
  version: count,
  changed: text,
};

export const ITEMS: Schema = [
  {
    // A lone `*` would be everything, the answer among it.
    name: required({ match: /[^\s*]/, rule: 'the name of what is stored' }),
    purpose: required(text),
    expires: required(text),
    storage: oneOf(
      'cookie',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'cacheStorage',
      'serviceWorker',
    ),
  },
];

export const SERVICE: Schema = {
  id: required(id),
  category: required(id),
  provider: text,
  purpose: text,
  cookies: ITEMS,
  hosts: [host],
};

export const OPTIONS: Schema = {
  service: {
    ...required(text),
    wayOut: () =>
      'Try "Buckinghamshire Council"; on the tag, data-service="Buckinghamshire Council".',
  },
  cookiesPage: page,
  privacyPage: page,
  easyReadPage: page,
  bslPage: page,
  contactPage: page,
  logo: page,
  policyVersion: count,
  categories: ['anything'],
  services: ['anything'],
  cookie: {
    days: count,
    granted: { match: /^[1-9]\d{0,2}$/, rule: 'a whole number from 1' },
    // Browsers refuse public suffixes; gov.wales and llyw.cymru are none, and a cookie there would reach every other Welsh body.
    domain: {
      match:
        /^(?!((gov|nhs|police|ac|sch|co|org)\.uk|gov\.(wales|scot)|llyw\.cymru)$)(site|[a-z\d-]+(\.[a-z\d-]+)+)$/,
      rule: '"site", or a domain name of your own',
    },
    name: { match: /^[\w-]+$/, rule: 'a cookie name' },
  },
  placement: oneOf('top', 'bottom'),
  language: {
    match: /^[a-z]{2,3}(-\w+)*( [a-z]{2,3}(-\w+)*)?$/i,
    rule: 'a language tag or two, such as "cy en"',
  },
  messages: 'anything',
  markup: [oneOf('cookiebot', 'vcc', 'orejime')],
  gpc: oneOf('note', 'reject', 'ignore'),
  moveFrom: {
    tool: required(oneOf('civic', 'cookiebot', 'govuk', 'klaro', 'nhsuk', 'onetrust', 'vcc')),
    categories: 'anything',
    version: { match: /^[\w/.-]+$/, rule: 'the version that the tool records' },
    since: { match: /^\d{4}-\d\d-\d\d$/, rule: 'a day such as 2026-02-05' },
    name: { match: /^[\w.-]+$/, rule: 'a cookie name' },
  },
  onWithdraw: oneOf('reload', 'stay'),
  receipt: address,
  base: address,
  // By which an editor finds the rules. Nobody else reads it.
  $schema: 'anything',
};
