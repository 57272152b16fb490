/** Keeps the decision in the browser's cookie jar. */
import Cookies from 'js-cookie';
import type { ConsentConfig } from '../consent/config.js';
import { DAY, lesser, type Decision } from '../consent/decision.js';
import { readDecision, writeDecision } from './decision-text.js';

/** Reads every cookie of our name; of two, only what both grant counts. */
export function readConsentCookie({ cookie }: ConsentConfig, jar: string, now: number): Decision | undefined {
  const values = jar.split('; ').filter((pair) => pair.startsWith(`${cookie.name}=`));
  const decisions = values.map((pair) => readDecision(pair.slice(cookie.name.length + 1), now));
  let [decision] = decisions;
  for (const other of decisions) decision = decision && other && lesser(decision, other);
  return decision;
}

/**
 * Writes the decision with the time that is left to it, counted from when it was made and never extended.
 * Safari keeps a cookie written by a script for 7 days only, so this runs on every load.
 */
export function writeConsentCookie({ cookie }: ConsentConfig, decision: Decision, now: number): void {
  const latest = Math.max(decision.time, ...Object.values(decision.answers).map(({ time }) => time));
  Cookies.set(cookie.name, writeDecision(decision), {
    path: '/',
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
    expires: new Date(Math.max(now, (latest + cookie.days * DAY) * 1000)),
    ...(cookie.domain && { domain: cookie.domain }),
  });
}
