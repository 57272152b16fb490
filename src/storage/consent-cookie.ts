/** Keeps the decision in the browser's cookie jar. */
import Cookies from 'js-cookie';
import type { ConsentConfig } from '../consent/config.js';
import { endOf, type Decision } from '../consent/decision.js';
import { own } from '../consent/own.js';
import { domainsOf } from './domains.js';
import { readDecision, writeDecision } from './decision-text.js';

/** No public suffixes, and yet a cookie there would reach every other Welsh body. */
const SHARED = ['gov.wales', 'llyw.cymru'];

/**
 * The values of every cookie of a name.
 *
 * @param jar all cookies, as `name=value`
 */
export function cookiesNamed(name: string, jar: readonly string[]): string[] {
  const start = `${name}=`;
  return jar.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length));
}

/** Reads the decision from the one cookie of our name. Of two, nobody can tell which the visitor's browser was given by us. */
export function readConsentCookie(
  config: ConsentConfig,
  values: readonly string[],
): Decision | undefined {
  const decision = values.length === 1 && readDecision(values[0]!, Date.now());
  // A cookie that has outlived its answers says nothing.
  return decision && endOf(config, decision) * 1000 > Date.now() ? decision : undefined;
}

/**
 * Writes the decision with the time that is left to it, counted from when it was made and never extended.
 * Safari keeps a cookie written by a script for 7 days only, so this runs on every load.
 *
 * @param readJar shows all cookies
 * @param isNew whether anything depends on its being kept. To see whether it was takes longer than all else on a
 *   later page: the browser answers once it has put the cookie away.
 * @returns whether the browser has kept it, if need be for this host alone
 */
export function writeConsentCookie(
  config: ConsentConfig,
  decision: Decision,
  readJar: () => readonly string[],
  isNew: unknown,
): boolean {
  const { name, domain } = config.cookie;
  const text = writeDecision(decision);
  const keep = (wider: string, end: number): unknown => {
    try {
      const attributes = own<Cookies.CookieAttributes>({
        path: '/',
        // A frame made of a `srcdoc` has no protocol of its own.
        secure: location.protocol !== 'http:',
        domain: wider,
        // To put a date into words costs more on a later page than all the rest of the writing.
        'max-age': (end - Date.now() / 1000).toFixed(),
        sameSite: 'Lax',
      });
      Cookies.set(name, text, attributes);
    } catch {
      // A sandboxed page makes the browser throw, an enumerable member of Object.prototype js-cookie.
    }
    return !end || !(isNew || domain) || readJar().includes(`${name}=${text}`);
  };
  const end = endOf(config, decision);
  const domains = domain ? domainsOf(location.hostname) : [''];
  // What was kept on another domain than now must not stand beside it, nor be taken for it.
  if (domain) for (const one of domains) keep(one, 0);
  // From the widest: a public suffix is refused by the browser, and those that many bodies share by us.
  return (
    // Not by `some`: that of an old library takes this host alone, whose domain is empty, for none.
    domains.find(
      (one) =>
        (domain === 'site' ? !SHARED.includes(one) : !one || one === domain) && keep(one, end),
    ) !== undefined
  );
}
