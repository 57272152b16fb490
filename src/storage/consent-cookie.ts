/** Keeps the decision in the browser's cookie jar. */
import Cookies from 'js-cookie';
import type { ConsentConfig } from '../consent/config.js';
import { endOf, lesser, type Decision } from '../consent/decision.js';
import { readDecision, writeDecision } from './decision-text.js';

/** No public suffixes, and yet a cookie there would reach every other Welsh body. */
const SHARED = /^(gov\.wales|llyw\.cymru)$/;

/** Reads every cookie of our name; of two, only what both grant counts. */
export function readConsentCookie({ cookie }: ConsentConfig, jar: string): Decision | undefined {
  const start = `${cookie.name}=`;
  const found = jar.split('; ').filter((pair) => pair.startsWith(start)).map((pair) => readDecision(pair.slice(start.length), Date.now()));
  let [decision] = found;
  for (const other of found) decision = lesser(decision, other);
  return decision;
}

/**
 * Writes the decision with the time that is left to it, counted from when it was made and never extended.
 * Safari keeps a cookie written by a script for 7 days only, so this runs on every load.
 *
 * @param readJar shows all cookies
 * @returns the domain that took it, empty for this host alone; nothing if the browser keeps no cookie here
 */
export function writeConsentCookie(config: ConsentConfig, decision: Decision, readJar: () => string): string | undefined {
  const { name, domain } = config.cookie;
  const text = writeDecision(decision);
  const labels = location.hostname.split('.');
  // From the widest: a public suffix is refused by the browser, and those that many bodies share by us.
  const wider = domain === 'site' ? labels.map((_, index) => labels.slice(-index - 1).join('.')).filter((one) => !SHARED.test(one)) : [domain];
  for (const candidate of [...wider, '']) {
    try {
      Cookies.set(name, text, {
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
        expires: new Date(endOf(config, decision.time) * 1000),
        domain: candidate,
      } as Cookies.CookieAttributes);
    } catch {
      // An enumerable member of Object.prototype makes js-cookie throw, a sandboxed page the browser.
    }
    if (readJar().split('; ').includes(`${name}=${text}`)) return candidate ?? '';
  }
  return undefined;
}
