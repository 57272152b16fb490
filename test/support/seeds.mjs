/** Puts on a device what an earlier visit, a server or a forger may have left there. */
import { councilHost } from './site.mjs';

const hour = 3600;
const day = 24 * hour;

/**
 * A decision as the cookie keeps it.
 * @param {Record<string, boolean>} answers by category
 */
export function decisionText(
  answers,
  { now = Date.now(), daysAgo = 0, hoursAgo = 0, policyVersion = 1 } = {},
) {
  const seconds = now / 1000 - daysAgo * day - hoursAgo * hour;
  const fields = Object.keys(answers)
    .sort()
    .map((id) => `${id}=${Number(answers[id])}`);
  const time = Math.floor(seconds / hour) * hour;
  return ['v=1', `t=${time}`, `p=${policyVersion}`, ...fields].join('&');
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} value
 * @param {{ host?: string, name?: string, daysLeft?: number }} [where]
 */
export async function seedCookie(
  context,
  value,
  { host = councilHost, name = 'assent', daysLeft } = {},
) {
  const expires = daysLeft === undefined ? -1 : Math.floor(Date.now() / 1000 + daysLeft * day);
  const place = { domain: host, path: '/', secure: true, sameSite: /** @type {const} */ ('Lax') };
  await context.addCookies([{ name, value, expires, ...place }]);
}
