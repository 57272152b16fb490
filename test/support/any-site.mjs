/** The same four promises on whatever site the tag stands: nothing before a choice, a no, a yes, a page that works. */
import assert from 'node:assert/strict';
import { isGranted, question } from './choices.mjs';
import { complaints, settle } from './complaints.mjs';
import { readCookie } from './device.mjs';
import { eventually } from './eventually.mjs';
import { isTag } from './google.mjs';
import { hasRun } from './inert-markup.mjs';
import { assertNothingReleased, assertPageWorks } from './released-nothing.mjs';

/**
 * @typedef {object} Promises
 * @property {() => Promise<unknown>} open the page, on a device that has not answered
 * @property {string[]} [cookies] that are there anyway
 * @property {RegExp} [failsWith] the one sentence that is said where not even a yes can release anything
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [pageWorks] where there is no next page
 *
 * @typedef {import('./visit.mjs').Visit} Visit
 */

/** @param {Visit} visitor @param {'accept' | 'reject'} action */
export const press = ({ page }, action) =>
  page.click(`${question} [data-assent-action="${action}"]`);

/** @param {Visit} visitor @param {Promises} promises */
export async function assertNothingBeforeAChoice(visitor, { open, cookies = [] }) {
  await open();
  await settle(visitor.page);
  assert.equal(await isGranted(visitor.page), false);
  await assertNothingReleased(visitor, cookies);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertRejectWorks(visitor, { cookies = [], failsWith }) {
  await press(visitor, 'reject');
  if (!failsWith) {
    await eventually(
      async () => /&analytics=0$/.test((await readCookie(visitor.context, 'assent'))?.value ?? ''),
      true,
    );
  }
  await settle(visitor.page);
  assert.equal(await isGranted(visitor.page), false);
  await assertNothingReleased(visitor, ['assent', ...cookies]);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertAcceptWorksOrFailsClosed(visitor, { open, cookies, failsWith }) {
  const { site, page, context } = visitor;
  await context.clearCookies({ name: 'assent' });
  await open();
  await press(visitor, 'accept');
  if (failsWith) {
    await eventually(async () => complaints(visitor).some((text) => failsWith.test(text)), true);
    await settle(page);
    assert.equal(await isGranted(page), false);
    await assertNothingReleased(visitor, cookies);
    return;
  }
  await hasRun(page, 'inline');
  await site.request(isTag);
  const { value = '' } = (await readCookie(context, 'assent')) ?? {};
  assert.match(value, /&analytics=1$/);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertAllFour(visitor, promises) {
  const { failsWith, pageWorks = assertPageWorks } = promises;
  await assertNothingBeforeAChoice(visitor, promises);
  await assertRejectWorks(visitor, promises);
  await assertAcceptWorksOrFailsClosed(visitor, promises);
  await pageWorks(visitor.page);
  const others = complaints(visitor).filter((text) => !failsWith?.test(text));
  assert.deepEqual(others, []);
  assert.deepEqual(visitor.errors, []);
}
