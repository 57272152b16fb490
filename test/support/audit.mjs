/** Asks a page for its audit, as an owner does who pastes one line into the console. */
import assert from 'node:assert/strict';

/** @typedef {import('../../src/consent/audit-report.js').AuditReport} AuditReport */

const file = '/assent-1.0.0/assent-audit.js';

/**
 * @param {import('playwright-core').Page} page
 * @param {string | null} [address] of the audit's file, where it cannot be told from the page's; null where a tag of
 *   its own has loaded it
 * @returns {Promise<AuditReport>}
 */
export async function audit(page, address = file) {
  if (address) await page.evaluate((from) => import(from), address);
  await page.waitForFunction(() => globalThis.assent?.audit);
  return page.evaluate(() => globalThis.assent.audit());
}

export const short = (/** @type {AuditReport['entries'][number]} */ { verdict, kind, name }) =>
  `${verdict}: ${kind} ${name}`;

/** What nobody has declared, each where the browser has a place for it. */
const plant = () => {
  const attempts = [
    () => (document.cookie = 'planted=1; path=/'),
    () => localStorage.setItem('planted', '1'),
    () => {
      const image = new Image();
      image.src = 'https://planted.example/1.gif';
      document.documentElement.append(image);
    },
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // Storage may be refused here.
    }
  }
};

/**
 * @param {import('./visit.mjs').Visit} visitor
 * @param {string | null} address of the audit's file, or null where a tag of its own has loaded it
 * @param {{ cookies?: string[], refused?: string[] }} [page] the cookies that are there anyway, and what nothing can
 *   be planted in
 */
export async function assertAuditFindsPlanted(
  { page },
  address,
  { cookies = [], refused = [] } = {},
) {
  const problems = async () =>
    (await audit(page, address)).problems
      .filter(({ kind, name }) => kind !== 'cookie' || !cookies.includes(name))
      .map(short);
  assert.deepEqual(await problems(), []);
  await page.evaluate(plant);
  const planted = ['cookie planted', 'localStorage planted', 'host planted.example'];
  assert.deepEqual(
    await problems(),
    planted.filter((one) => !refused.includes(one)).map((one) => `undeclared: ${one}`),
  );
}
