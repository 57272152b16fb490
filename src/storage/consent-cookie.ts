/** Keeps the decision in the browser's cookie jar. */
import Cookies from 'js-cookie';
import type { ConsentConfig } from '../consent/config.js';
import { endOf, lesser, type Decision } from '../consent/decision.js';
import { own } from '../consent/own.js';
import { domainsOf } from './domains.js';
import { readDecision, writeDecision } from './decision-text.js';

/** No public suffixes, and yet a cookie there would reach every other Welsh body. */
const SHARED = /^(gov\.wales|llyw\.cymru)$/;

/**
 * Reads every cookie of our name; of two, only what both grant counts.
 *
 * @param jar all cookies, as `name=value`
 */
export function readConsentCookie(
  config: ConsentConfig,
  jar: readonly string[],
): Decision | undefined {
  const start = `${config.cookie.name}=`;
  const found = jar
    .filter((pair) => pair.startsWith(start))
    .map((pair) => readDecision(pair.slice(start.length), Date.now()));
  // No method that an old library takes for its own, as Prototype.js does with `reduce`.
  let [decision] = found;
  for (const other of found) decision = lesser(decision, other);
  // A cookie that has outlived its answers says nothing.
  return decision && endOf(config, decision) * 1000 > Date.now() ? decision : undefined;
}

/**
 * Writes the decision with the time that is left to it, counted from when it was made and never extended.
 * Safari keeps a cookie written by a script for 7 days only, so this runs on every load.
 *
 * @param readJar shows all cookies
 * @returns whether the browser has kept it, if need be for this host alone
 */
export function writeConsentCookie(
  config: ConsentConfig,
  decision: Decision,
  readJar: () => readonly string[],
): boolean {
  const { name, domain } = config.cookie;
  const text = writeDecision(decision);
  const keep = (wider: string, end: number): boolean => {
    try {
      const attributes = own<Cookies.CookieAttributes>({
        path: '/',
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
        expires: new Date(end * 1000),
        domain: wider,
      });
      Cookies.set(name, text, attributes);
    } catch {
      // A sandboxed page makes the browser throw, an enumerable member of Object.prototype js-cookie.
    }
    return readJar().includes(`${name}=${text}`);
  };
  const end = endOf(config, decision);
  const domains = domainsOf(location.hostname);
  // What was kept on another domain than now must not stand beside it, nor be taken for it.
  if (domain) for (const one of domains) keep(one, 0);
  // From the widest: a public suffix is refused by the browser, and those that many bodies share by us.
  return (
    domains.find(
      (one) => (domain === 'site' ? !SHARED.test(one) : !one || one === domain) && keep(one, end),
    ) !== undefined
  );
}
