/** The promise behind every failure: nothing was released, and the page works. */
import assert from 'node:assert/strict';
import { cookieNames, storageKeys } from './device.mjs';
import { ranIn } from './inert-markup.mjs';

/**
 * @param {import('./visit.mjs').Visit} visitor
 * @param {string[]} [cookies] the only ones that may be there
 */
export async function assertNothingReleased({ site, page, context }, cookies = ['assent']) {
  assert.deepEqual(
    site.googleRequests().map(({ url }) => url),
    [],
  );
  assert.deepEqual(await ranIn(page), []);
  const found = await cookieNames(context);
  assert.deepEqual(
    found.filter((name) => !cookies.includes(name)),
    [],
  );
  // In an opaque origin even asking for storage throws, and there is none to fill.
  assert.deepEqual(await storageKeys(page).catch(() => []), []);
}

/** A visitor can read on, and follow a link. @param {import('playwright-core').Page} page */
export async function assertPageWorks(page) {
  assert.equal(await page.isVisible('h1'), true);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => scrollY > 0);
  await page.click('#next');
  await page.waitForURL('**/next');
}
