/**
 * Completes the options to a frozen config.
 *
 * It refuses what would decide wrongly, and leaves the rest to `checkOptions`, which need not be loaded for a
 * visitor who has decided: whatever slips through here can only keep the gate shut.
 */
import type { Category, ConsentConfig } from './config.js';
import type { CategoryOptions, ConsentOptions } from './options.js';
import { frozen, own } from './own.js';
import type { Service, Vendor } from './service.js';

/** The options that an attribute can hold. White space is refused in an address, as browsers drop it from `java script:`. */
const WORD =
  /^((service|language)=.*\S|(cookiesPage|privacyPage|receipt|base)=(https?:|[^:\s]*([/?#]|$))\S*|policyVersion=\d{1,9}|placement=(top|bottom)|onWithdraw=(reload|stay)|\w+=\[o.*)$/s;

/**
 * @param options what the owner wrote; read, never kept
 * @param catalogue the vendors that may be named in JSON
 * @param release the version of Assent, part of the config's hash
 * @throws {string} a short sentence naming the option and its value
 */
export function completeOptions(options: unknown, catalogue: Readonly<Record<string, Vendor>> = {}, release = ''): ConsentConfig {
  const given = own<ConsentOptions>(options);
  for (const [name, value] of Object.entries(Object.assign({ service: '' }, given))) {
    if (!WORD.test(`${name}=${Object(value) === value ? '[o' : String(value)}`)) throw `the option ${name} cannot be "${String(value)}".`;
  }
  const { policyVersion = 1, services: named = [] } = given;
  const { days = 365, name = 'assent', domain } = own<NonNullable<ConsentOptions['cookie']>>(given.cookie);

  const services = named.map((one) => own<typeof catalogue>(catalogue)[(one as { vendor: string }).vendor]?.(one as never) ?? (one as Service));
  const categories = new Map<string, Category>();
  for (const one of ['essential', ...(given.categories ?? (named.length ? services.map(({ category }) => category) : ['analytics']))]) {
    const category = own<CategoryOptions>(typeof one === 'string' ? { id: one } : one);
    const { id, basis = id === 'essential' ? 'strictly-necessary' : 'consent', version = policyVersion } = category;
    categories.set(id, frozen({ ...category, basis, version: +version }));
  }
  for (const { category, consentOnly } of services) {
    if (consentOnly && categories.get(category)?.basis !== 'consent') throw `the category ${category} must have the basis "consent".`;
  }

  return frozen({
    ...given,
    policyVersion: +policyVersion,
    services: Object.freeze(services),
    categories: Object.freeze([...categories.values()]),
    // A refusal holds for at least six months (ICO); browsers keep no cookie longer than 400 days.
    cookie: frozen({ days: Math.min(400, Math.max(182, days)), name, domain }),
    hash: fingerprint(release + JSON.stringify(options)),
  });
}

/** A short, stable name for a text (FNV-1a, 32 bits): it tells configurations apart, it secures nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16);
}
