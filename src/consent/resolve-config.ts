/** Turns what an owner wrote into a frozen config, or throws one readable `ConfigError`. */
import { address, check, checkMembers, count, domain, id, list, name, oneOf, own, record, text, type Rule } from './check.js';
import { ConfigError } from './config-error.js';
import type { Category, ConsentConfig } from './config.js';
import type { Basis } from './options.js';
import type { Service, Vendor } from './service.js';
import { fingerprint } from './fingerprint.js';

const basis = oneOf('strictly-necessary', 'consent', 'statistics', 'appearance');

const OPTIONS: Readonly<Record<string, Rule>> = {
  service: text,
  cookiesPage: address,
  privacyPage: address,
  policyVersion: count,
  categories: list,
  services: list,
  cookie: record,
  placement: oneOf('top', 'bottom'),
  language: text,
  messages: record,
  onWithdraw: oneOf('reload', 'stay'),
  receipt: address,
  base: address,
};
const CATEGORY = { id, basis, label: text, purpose: text, version: count };
const SERVICE = { id, category: id, provider: text, purpose: text, cookies: list };
const ITEM = {
  name: text,
  purpose: text,
  expires: text,
  storage: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'),
};
const COOKIE = { days: count, domain, name };

/** Trackers that PECR Schedule A1 leaves no exception for, by service id or by the cookies they set. */
const CONSENT_ONLY = /google-(analytics|ads|tag)|doubleclick|hotjar|clarity|meta-|facebook|linkedin|^_g(a|id|at|cl)|^_fbp|^_hj|^_clck/;

/** The least and the most days an answer may hold: six months for a refusal (ICO), 400 days (browsers' cap). */
const FLOOR = 182;
const CAP = 400;

/**
 * @param options what the owner wrote; read, never kept
 * @param catalogue the vendors that may be named in JSON
 * @param release the version of Assent, part of the config's hash
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 */
export function resolveConfig(options: unknown, catalogue: Readonly<Record<string, Vendor>> = {}, release = ''): ConsentConfig {
  const given = checkMembers('', OPTIONS, options);
  check('service', text, given['service'], 'Try data-service="Buckinghamshire Council".', true);
  const policyVersion = (given['policyVersion'] as number | undefined) ?? 1;
  const cookie = checkMembers('cookie', COOKIE, given['cookie'] ?? {});

  const services = ((given['services'] ?? []) as unknown[]).map((value, index) => resolveService(value, index, catalogue));
  const listed = (given['categories'] as unknown[] | undefined) ?? [...new Set([...services.map(({ category }) => category), ...(services.some(({ category }) => category !== 'essential') ? [] : ['analytics'])])];
  const categories = new Map<string, Category>([['essential', resolveCategory('essential', 0, policyVersion)]]);
  listed.forEach((value, index) => {
    const category = resolveCategory(value, index, policyVersion);
    categories.set(category.id, category);
  });
  services.forEach((service, index) => checkPlace(service, `services[${index}]`, categories));

  return freeze({
    ...given,
    policyVersion,
    categories: [...categories.values()],
    services,
    cookie: { ...cookie, days: Math.min(CAP, Math.max(FLOOR, (cookie['days'] as number | undefined) ?? 365)), name: cookie['name'] ?? 'assent' },
    placement: given['placement'] ?? 'top',
    onWithdraw: given['onWithdraw'] ?? 'reload',
    hash: fingerprint(release + JSON.stringify(options)),
  }) as unknown as ConsentConfig;
}

function resolveCategory(value: unknown, index: number, policyVersion: number): Category {
  const given = checkMembers(`categories[${index}]`, CATEGORY, typeof value === 'string' ? { id: value } : value, ['id']);
  const usual: Basis = given['id'] === 'essential' ? 'strictly-necessary' : 'consent';
  return { basis: usual, version: policyVersion, ...given } as unknown as Category;
}

function resolveService(value: unknown, index: number, catalogue: Readonly<Record<string, Vendor>>): Service {
  const path = `services[${index}]`;
  check(path, record, value, '', true);
  const given = own(value as object);
  if (typeof given['grant'] === 'function') return value as Service;
  if (given['vendor'] !== undefined) {
    check(`${path}.vendor`, oneOf(...Object.keys(catalogue)), given['vendor']);
    const { vendor, ...rest } = given;
    return catalogue[vendor as string]!(rest as never);
  }
  checkMembers(path, SERVICE, value, given['category'] === 'essential' ? ['id', 'category'] : ['id', 'category', 'provider', 'purpose']);
  const cookies = ((given['cookies'] ?? []) as unknown[]).map((item, at) => checkMembers(`${path}.cookies[${at}]`, ITEM, item, ['name', 'purpose', 'expires']));
  const tracks = [given['id'], ...cookies.map((item) => item['name'])].some((word) => CONSENT_ONLY.test(word as string));
  return { ...given, cookies, consentOnly: tracks } as unknown as Service;
}

function checkPlace(service: Service, path: string, categories: ReadonlyMap<string, Category>): void {
  check(`${path}.category`, oneOf(...categories.keys()), service.category);
  if (service.consentOnly && categories.get(service.category)!.basis !== 'consent') {
    throw new ConfigError(`${path}.category`, 'one whose basis is "consent"', service.category, 'It tracks visitors (PECR Schedule A1).');
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
