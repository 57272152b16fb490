/** What every bad input gets: one clear sentence, nothing released, and a page that works. */
import assert from 'node:assert/strict';
import { isGranted } from './choices.mjs';
import { assertOneComplaint } from './complaints.mjs';
import { readCookie } from './device.mjs';
import { inertScript } from './inert-markup.mjs';
import { assertNothingReleased, assertPageWorks } from './released-nothing.mjs';

/** What would run if anything were released, and a button of the site's own that refuses. */
export const trappedMain = `${inertScript('inline')}
<button data-assent-action="reject">Reject analytics cookies</button>`;

/**
 * @param {import('./visit.mjs').Visit} visitor on a page with `trappedMain`
 * @param {RegExp} words what the sentence must say
 */
export async function assertFailsSafely(visitor, words) {
  await assertOneComplaint(visitor, words);
  await assertNothingReleased(visitor, []);
  await assertPageWorks(visitor.page);
}

/**
 * The same where the gate runs but nobody can be asked: a refusal still works, and is not another complaint.
 * @param {import('./visit.mjs').Visit} visitor @param {RegExp} words
 */
export async function assertOnlyRefusable(visitor, words) {
  const { page, context } = visitor;
  await assertOneComplaint(visitor, words);
  await assertNothingReleased(visitor, []);
  assert.equal(await page.$('assent-banner'), null);
  await page.click('main [data-assent-action="reject"]');
  const { value = '' } = (await readCookie(context, 'assent')) ?? {};
  assert.match(value, /&analytics=0$/);
  assert.equal(await isGranted(page), false);
  await assertOneComplaint(visitor, words);
  await assertPageWorks(page);
  await assertNothingReleased(visitor);
}
