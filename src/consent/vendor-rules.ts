/** What an owner must say of each vendor that can be named in JSON, without the vendors themselves. */
import {
  accountOf,
  address,
  host,
  id,
  measurementId,
  oneOf,
  ITEMS,
  text,
  type Schema,
} from './schema.js';

export interface VendorRule {
  /** Where it belongs unless its owner says otherwise. */
  readonly category: string;
  /** Its options, beside `vendor` and `category`. */
  readonly options: Readonly<Record<string, Schema>>;
  /** What PECR Schedule A1 leaves no exception for. */
  readonly consentOnly: (options: Readonly<Record<string, unknown>>) => boolean;
}

const rule = (
  category: string,
  options: VendorRule['options'] = {},
  consentOnly: VendorRule['consentOnly'] = () => true,
): VendorRule => ({ category, options, consentOnly });

const GOOGLE_TYPES =
  'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage'.split(
    ' ',
  );
const digits = /^\d+$/;
const numbered = (what: string, example = '1234567'): VendorRule['options'] => ({
  id: accountOf(what, digits, example),
});

/** By the name that is written as `vendor`. */
export const VENDORS: Readonly<Record<string, VendorRule>> = {
  'google-analytics': rule('analytics', { id: measurementId, tag: address }),
  'microsoft-advertising': rule('marketing', numbered('a UET tag’s id', '12345678')),
  'google-tag-manager': rule('analytics', {
    id: accountOf('a container’s id', /^GTM-[A-Z\d]+$/, 'GTM-XXXXXXX'),
    tag: address,
    consent: [oneOf(...GOOGLE_TYPES)],
    cookies: ITEMS,
    hosts: [host],
  }),
  'google-ads': rule('marketing', {
    id: accountOf('a conversion id', /^AW-\d+$/, 'AW-123456789'),
    tag: address,
  }),
  siteimprove: rule('analytics', numbered('the account’s number')),
  matomo: rule(
    'analytics',
    {
      address: accountOf(
        'the address of your Matomo',
        /^https?:\/\/[\w.:-]+(\/[\w./~-]*)?$/,
        'https://matomo.example.gov.uk/',
      ),
      site: accountOf('the website’s number in Matomo', digits, '1'),
      cloud: 'anything',
      mode: oneOf('consent', 'cookies'),
      provider: text,
    },
    ({ cloud, address: at }) => !!(cloud ?? /\.matomo\.cloud(\/|$)/.test(String(at))),
  ),
  clarity: rule('analytics', { id: accountOf('a project’s id', /^[a-z\d]{10,}$/, '3t0wlogvdz') }),
  hotjar: rule('analytics', numbered('the site’s id')),
  'meta-pixel': rule('marketing', numbered('the pixel’s id', '123456789012345')),
  'linkedin-insight': rule('marketing', numbered('the partner id')),
  youtube: rule('embeds'),
  vimeo: rule('embeds'),
  'google-maps': rule('embeds'),
};

/** All that may be written of it. */
export const schemaOf = ({ options }: VendorRule): Schema => ({
  vendor: 'anything',
  category: id,
  ...options,
});

/**
 * The one that may be meant by a name that is none: the one that shares most pairs of letters with it.
 *
 * @param least how many of the pairs of the shorter name, from 0 to 1
 */
export function nearest(
  written: unknown,
  known: readonly string[],
  least = 0.3,
): string | undefined {
  const pairsOf = (name: string): string[] =>
    Array.from(name.slice(1).toLowerCase(), (letter, at) => name[at]!.toLowerCase() + letter);
  const pairs = pairsOf(String(written));
  const alike = (one: string): number => {
    const others = pairsOf(one);
    return (
      pairs.filter((pair) => others.includes(pair)).length / Math.min(pairs.length, others.length)
    );
  };
  const [best = ''] = [...known].sort((one, other) => alike(other) - alike(one));
  return alike(best) >= least ? best : undefined;
}
