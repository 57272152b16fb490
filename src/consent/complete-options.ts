/**
 * Completes the options to a frozen config.
 *
 * It leaves the rules to `checkOptions`, which need not be loaded for a visitor who has decided: whatever slips
 * through here can only keep the gate shut.
 */
import type { Category, ConsentConfig } from './config.js';
import type { CategoryOptions, ConsentOptions } from './options.js';
import { frozen, own } from './own.js';
import type { Service, Vendor } from './service.js';

/** An attribute of the tag can say a number as text only. */
type Versioned<T> = Omit<T, 'version'> & { version?: number | string };
type Written = Omit<ConsentOptions, 'policyVersion'> & { policyVersion?: number | string };

/**
 * @param options what the owner wrote; not to be changed afterwards, as texts by language are not copied
 * @param catalogue the vendors that may be named in JSON
 */
export function completeOptions(
  options: unknown,
  catalogue: Readonly<Record<string, Vendor>> = {},
): ConsentConfig {
  const given = own<Written>(options);
  const { policyVersion = 1, services: named = [] } = given;
  const cookie = own<ConsentConfig['cookie']>({ days: 365, name: 'assent' }, given.cookie);

  const services = named.map((one) => {
    const service = own<Service & { vendor: string }>({ cookies: [] }, one);
    return catalogue[service.vendor]?.(service as never) ?? service;
  });
  const categories = own<Record<string, Category>>(null);
  const chosen =
    given.categories ?? (named[0] ? services.map(({ category }) => category) : 'analytics');
  for (const one of ['essential' as string | CategoryOptions].concat(chosen)) {
    const category = own<Versioned<CategoryOptions>>(Object(one) === one ? one : { id: one });
    const {
      id,
      basis = id === 'essential' ? 'strictly-necessary' : 'consent',
      version = policyVersion,
    } = category;
    categories[id] = frozen(category, { basis, version: +version });
  }

  return frozen(given, {
    policyVersion: +policyVersion,
    services: Object.freeze(services),
    categories: Object.freeze(Object.values(categories)),
    // A refusal holds for at least six months (ICO); browsers keep no cookie longer than 400 days.
    cookie: frozen(cookie, { days: Math.min(400, Math.max(182, cookie.days)) }),
  });
}
