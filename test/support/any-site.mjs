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
 * @property {RegExp} [failsWith] the one sentence that is said where no answer can be kept, so that not even a yes can
 *   release anything
 * @property {RegExp} [says] a sentence that is said whatever is answered
 * @property {(visitor: Visit, action: Action) => Promise<unknown>} [answer] where there is no banner to press
 * @property {(visitor: Visit) => Promise<unknown>} [forget] makes the device one that has not answered again
 * @property {(visitor: Visit) => Promise<unknown>} [released] where a yes does not release all of it at once
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [pageWorks] where there is no next page
 *
 * @typedef {'accept' | 'reject'} Action
 * @typedef {import('./visit.mjs').Visit} Visit
 */

/** @param {Visit} visitor @param {Action} action */
export const press = ({ page }, action) =>
  page.click(`${question} [data-assent-action="${action}"]`);

/** Answers as a script of the page's may. @param {Visit} visitor @param {Action} action */
export const answerByScript = ({ page }, action) =>
  page.evaluate((name) => void globalThis.assent[name](), `${action}All`);

/** A button of the site's own may refuse; for a yes it takes a script. @type {Promises['answer']} */
export const answerByOwnButton = (visitor, action) =>
  action === 'reject'
    ? visitor.page.click('main [data-assent-action="reject"]')
    : answerByScript(visitor, action);

/** @param {Visit} visitor */
const forgetAnswer = ({ context }) => context.clearCookies({ name: 'assent' });

/** @param {Visit} visitor */
export async function releasedAtOnce({ page, site }) {
  await hasRun(page, 'inline');
  await site.request(isTag);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertNothingBeforeAChoice(visitor, { open, cookies = [] }) {
  await open();
  await settle(visitor.page);
  assert.equal(await isGranted(visitor.page), false);
  await assertNothingReleased(visitor, cookies);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertRejectWorks(visitor, promises) {
  const { cookies = [], failsWith, answer = press } = promises;
  const kept = async () =>
    /&analytics=0$/.test((await readCookie(visitor.context, 'assent'))?.value ?? '');
  const said = listen(visitor, failsWith);
  await answer(visitor, 'reject');
  await eventually(failsWith ? said : kept, true);
  await settle(visitor.page);
  assert.equal(await isGranted(visitor.page), false);
  await assertNothingReleased(visitor, [...cookies, ...(failsWith ? [] : ['assent'])]);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertAcceptWorksOrFailsClosed(visitor, promises) {
  const { open, cookies = [], failsWith, answer = press } = promises;
  const { forget = forgetAnswer, released = releasedAtOnce } = promises;
  const { page, context } = visitor;
  await forget(visitor);
  await open();
  const said = listen(visitor, failsWith);
  await answer(visitor, 'accept');
  if (failsWith) {
    await eventually(said, true);
    await settle(page);
    assert.equal(await isGranted(page), false);
    await assertNothingReleased(visitor, cookies);
    return;
  }
  await released(visitor);
  const { value = '' } = (await readCookie(context, 'assent')) ?? {};
  assert.match(value, /&analytics=1$/);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertAllFour(visitor, promises) {
  await assertNothingBeforeAChoice(visitor, promises);
  await assertRejectWorks(visitor, promises);
  await assertAcceptWorksOrFailsClosed(visitor, promises);
  await assertWorksAndSaysNoMore(visitor, promises);
}

/** @param {Visit} visitor @param {Promises} promises */
export async function assertWorksAndSaysNoMore(visitor, promises) {
  const { failsWith, says, pageWorks = assertPageWorks } = promises;
  await pageWorks(visitor.page);
  const said = complaints(visitor);
  if (says) assert.ok(said.some((text) => says.test(text)));
  assert.deepEqual(
    said.filter((text) => !failsWith?.test(text) && !says?.test(text)),
    [],
  );
  assert.deepEqual(visitor.errors, []);
}

/** Whether a sentence has been said since. @param {Visit} visitor @param {RegExp} [sentence] */
function listen(visitor, sentence) {
  const { length } = complaints(visitor);
  return async () =>
    complaints(visitor)
      .slice(length)
      .some((text) => sentence?.test(text));
}
