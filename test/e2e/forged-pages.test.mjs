import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGranted, question, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { attributes, blocks, clobbering, messages } from '../support/forged-pages.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';

const main = `${inertScript('inline')}<form id="forged-form"><button data-assent-action="accept" type="button">OK</button></form>`;

/** Opens a page for each shape, one after the other; nobody has answered in any of them. */
async function assertNoneIsAYes(t, shapes, pageOf) {
  const visitor = await visitCouncil(t);
  const { site, page, errors } = visitor;
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [what, shape] of Object.entries(shapes)) {
    site.page('/', councilPage(pageOf(shape)));
    await page.goto(site.url('/'));
    await settle(page);
    assert.equal(await isGranted(page), false, what);
    await assertNothingReleased(visitor, []);
    // The page itself works: it was parsed to its end, and nothing of ours threw.
    assert.equal(await page.locator('#next').count(), 1, what);
    assert.deepEqual(
      errors.map((error) => `${what}: ${error.stack}`).filter((text) => text.includes('/assent-')),
      [],
    );
  }
  assert.deepEqual(site.requestsElsewhere(), []);
  assert.deepEqual(dialogs, []);
}

test('no JSON block on the committed list grants, stores or requests anything', (t) =>
  assertNoneIsAYes(t, blocks, (config) => ({ main, config })));

test('no attributes on the committed list grant, store or request anything', (t) =>
  assertNoneIsAYes(t, attributes, (tag) => ({ main, tag })));

test('no names on the committed list that shadow what scripts look up grant, store or request anything', (t) =>
  // Before the tag, so that it meets them from its first line on.
  assertNoneIsAYes(t, clobbering, (markup) => ({ main: markup + main, place: 'body' })));

test('nothing that a page or another tab is sent on the committed list is an answer', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  const { page, context, open, errors } = visitor;
  const other = await context.newPage();
  await open('/next', other);
  await open();
  await seeQuestion(page);
  for (const [what, script] of Object.entries(messages)) {
    for (const tab of [other, page]) {
      await tab.evaluate(
        `{ const channel = new BroadcastChannel('assent'); const post = (data) => channel.postMessage(data); ${script} }`,
      );
    }
    await settle(page);
    assert.equal(await isGranted(page), false, what);
    assert.equal(await page.isVisible(question), true, what);
  }
  await assertNothingReleased(visitor, []);
  assert.deepEqual(errors, []);
});
