/** The promise behind every failure: nothing was released, and the page works. */
import assert from 'node:assert/strict';
import { cookieNames, storageKeys } from './device.mjs';
import { eventually } from './eventually.mjs';
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
  assert.deepEqual(await storageKeys(page), []);
}

/** A visitor can read on. @param {import('playwright-core').Page} page */
export async function assertCanBeRead(page) {
  assert.equal(await page.isVisible('h1'), true);
  await page.mouse.wheel(0, 300);
  await eventually(() => page.evaluate(() => scrollY > 0), true);
}

/** A visitor can read on, and follow a link. @param {import('playwright-core').Page} page */
export async function assertPageWorks(page) {
  await assertCanBeRead(page);
  await page.click('#next');
  await page.waitForURL('**/next');
}
