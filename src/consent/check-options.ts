/**
 * Holds options to their schema, to the last detail and in whole sentences. It runs where they are written: in
 * npm's `startAssent`, and for a script tag before anybody is asked for the first time.
 */
import { ConfigError } from './config-error.js';
import type { CategoryOptions, CookieOptions, ServiceOptions, VendorOptions } from './options.js';
import { own } from './own.js';
import { CATEGORY, isLeaf, OPTIONS, SERVICE, type Schema } from './schema.js';
import type { Service } from './service.js';
import { nearest, schemaOf, VENDORS } from './vendor-rules.js';

/** What PECR Schedule A1 leaves no exception for, by the service's id or the cookies it sets. */
const CONSENT_ONLY =
  /google-(an|ad|tag)|doubleclick|hotjar|clarity|facebook|meta-|linkedin|nmstat|\b_(ga([_ct]|\b)|g[cil]|fbp|hj|cl[cs]k|uet)/;
/** What stands in these tracks by its nature: advertisements, and what other websites show. */
const TRACKING = /^(marketing|embeds)$/;
/** The way out where either is placed elsewhere. */
const LEFT_NO_OTHER = 'It tracks visitors, so PECR Schedule A1 leaves no other basis.';
/** The categories that bring their own words, in every language. */
const WELL_KNOWN = ['essential', 'functional', 'analytics', 'marketing', 'embeds'];

/** @throws {ConfigError} for the first value that breaks its rule, and for a member that is no option */
export function hold(path: string, schema: Schema, value: unknown): void {
  if (schema === 'anything') return;
  if (isLeaf(schema)) {
    if (value === undefined && !schema.required) return;
    const texts =
      schema.localised && typeof value === 'object' && value ? Object.values(value) : [value];
    const holds =
      texts.length > 0 &&
      texts.every((text) => /string|number/.test(typeof text) && schema.match.test(String(text)));
    if (!holds) throw new ConfigError(path, schema.rule, value, schema.wayOut?.(value));
  } else if (Array.isArray(schema)) {
    if (value === undefined) return;
    if (!Array.isArray(value)) throw new ConfigError(path, 'a list', value);
    value.forEach((item, index) => hold(`${path}[${index}]`, schema[0] as Schema, item));
  } else {
    if (value === undefined && path) return;
    if (typeof value !== 'object' || !value || Array.isArray(value))
      throw new ConfigError(path || 'options', 'an object', value);
    const members = own(value);
    const names = Object.keys(schema);
    const prefix = path && `${path}.`;
    for (const name of Object.keys(members)) {
      if (!names.includes(name))
        throw new ConfigError(prefix + name, `one of ${names.join(', ')}`, members[name]);
    }
    for (const name of names)
      hold(prefix + name, (schema as Record<string, Schema>)[name]!, members[name]);
  }
}

/**
 * @param vendors those that may be named in JSON: all of them beside a script tag
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 */
export function checkOptions(
  options: unknown,
  vendors: readonly string[] = Object.keys(VENDORS),
): void {
  hold('', OPTIONS, options);
  const {
    categories: listed,
    services: named = [],
    cookie,
  } = own<{
    categories?: (CategoryOptions | string)[];
    cookie?: CookieOptions;
    services?: (ServiceOptions | VendorOptions | Service)[];
  }>(options);

  // A refusal must not run out before a yes: asking again sooner after a no would be nagging (ICO).
  const { days = 365, granted = 1 } = own<CookieOptions>(cookie);
  const most = Math.min(400, Math.max(182, days));
  if (granted > most) throw new ConfigError('cookie.granted', `${most} at most`, granted);

  const bases = new Map<string, string>([['essential', 'strictly-necessary']]);
  const asked = listed ?? [
    ...WELL_KNOWN,
    // Each service names the one it needs, or its vendor does.
    ...named.map((service) => own<ServiceOptions>(service).category ?? 'analytics'),
  ];
  asked.forEach((one, index) => {
    if (isSingle(one)) return;
    const category = typeof one === 'string' ? { id: one } : one;
    const {
      id,
      basis = id === 'essential' ? 'strictly-necessary' : 'consent',
      label,
      purpose,
    } = own<CategoryOptions>(category);
    const path = `categories${listed ? `[${index}]` : ` "${id}"`}`;
    if (listed) hold(path, CATEGORY, category);
    if (!WELL_KNOWN.includes(id) && !(label && purpose)) {
      throw new ConfigError(
        `${path}.${label ? 'purpose' : 'label'}`,
        'given for a category of your own',
        undefined,
        'Visitors must know what they are asked for.',
      );
    }
    if (TRACKING.test(id) && basis !== 'consent')
      throw new ConfigError(`${path}.basis`, '"consent"', basis, LEFT_NO_OTHER);
    bases.set(id, basis);
  });
  const known = named.map((service, index) =>
    checkService(service, `services[${index}]`, bases, vendors),
  );
  // An exempt category is on until objected to, and so would be each of its services.
  const single = known.filter((name) => bases.get(name.split(':')[0]!) === 'consent');
  asked.forEach((one, index) => {
    if (isSingle(one) && !single.includes(one))
      throw new ConfigError(
        `categories[${index}]`,
        'a category, or a service of one that needs consent',
        one,
        single[0] && `Services are ${single.join(', ')}.`,
      );
  });
}

/** `analytics:hotjar`: a service that is asked about on its own. */
const isSingle = (category: unknown): category is string =>
  typeof category === 'string' && category.includes(':');

/** What is known of a service, whether it came from the catalogue, from code or as plain words. */
type Known = Partial<Service> & { vendor?: string };

/** What only code can give a service, and a maker of ours gives each. */
const isCode = ({ grant, withdraw, consentOnly }: Known): unknown =>
  grant ?? withdraw ?? consentOnly;

function checkVendor(given: Known, path: string, vendors: readonly string[]): Known {
  const { vendor = '' } = given;
  const rule = vendors.includes(vendor) ? VENDORS[vendor] : undefined;
  if (!rule) {
    const meant = nearest(vendor, vendors);
    throw new ConfigError(
      `${path}.vendor`,
      `one of ${vendors.join(', ')}`,
      given.vendor,
      VENDORS[vendor]?.options ? 'Import it from "assent/vendors".' : meant && `Try "${meant}".`,
    );
  }
  hold(path, schemaOf(rule), given);
  const { category, consentOnly } = rule;
  return {
    id: vendor,
    category: given.category ?? category,
    consentOnly: consentOnly(own(given)),
  };
}

/** @returns its name in the cookie: `analytics:hotjar` */
function checkService(
  value: unknown,
  path: string,
  bases: ReadonlyMap<string, string>,
  vendors: readonly string[],
): string {
  const given = own<Known>(value);
  const isNamed = given.vendor !== undefined;
  const isWritten = !isNamed && !isCode(given);
  if (isWritten) hold(path, SERVICE, value);
  const known = isNamed ? checkVendor(given, path, vendors) : given;
  const { id = '', category = '', provider, purpose, cookies = [], consentOnly } = known;
  const basis = bases.get(category);
  if (!basis)
    throw new ConfigError(
      `${path}.category`,
      [...bases.keys()].map((name) => `"${name}"`).join(' or '),
      category,
      'Without categories, visitors are asked about those that services belong to.',
    );
  if (isWritten && category !== 'essential') {
    for (const [name, text] of Object.entries({ provider, purpose })) {
      if (!text)
        throw new ConfigError(
          `${path}.${name}`,
          'given',
          undefined,
          'Visitors must know who sets cookies, and what for.',
        );
    }
  }
  if (
    basis !== 'consent' &&
    (consentOnly || CONSENT_ONLY.test([id, ...cookies.map((item) => item.name)].join(' ')))
  ) {
    throw new ConfigError(
      `${path}.category`,
      'one whose basis is "consent"',
      category,
      LEFT_NO_OTHER,
    );
  }
  return `${category}:${id}`;
}
