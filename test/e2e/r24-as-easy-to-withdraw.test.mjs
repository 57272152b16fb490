import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  confirmation,
  dialog,
  isGranted,
  openSettings,
  reject,
  seeQuestion,
} from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { eventually } from '../support/eventually.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

/** A page on which a visitor's every activation, by pointer or key, is counted across loads. */
async function visitCounted(t, { page, granted = true } = {}) {
  const visitor = await visitCouncil(t, { page });
  let activations = 0;
  await visitor.context.exposeFunction('countActivation', () => (activations += 1));
  await visitor.context.addInitScript(() =>
    addEventListener('click', ({ isTrusted }) => isTrusted && globalThis.countActivation(), true),
  );
  await seedCookie(visitor.context, decisionText({ analytics: granted }));
  await visitor.open();
  return { ...visitor, activations: () => activations };
}

const rejected = (page) => page.waitForSelector(`${confirmation}:has-text("rejected")`);

test('R24 two activations withdraw from any page, and one once the settings are open', async (t) => {
  const { page, activations } = await visitCounted(t);
  assert.equal(await isGranted(page), true);
  await openSettings(page);
  assert.equal(activations(), 1);
  await page.click(`${dialog} [data-assent-action="reject"]`);
  await rejected(page);
  assert.equal(activations(), 2);
  assert.equal(await isGranted(page), false);
});

test('R24 giving it again takes as many', async (t) => {
  const { page, activations } = await visitCounted(t, { granted: false });
  await openSettings(page);
  await page.click(`${dialog} [data-assent-action="accept"]`);
  await page.waitForSelector(`${confirmation}:has-text("accepted")`);
  assert.equal(activations(), 2);
  assert.equal(await isGranted(page), true);
});

test('R24 one activation withdraws where the owner puts a button for it', async (t) => {
  const main = '<button data-assent-action="reject">Turn off analytics</button>';
  const { page, activations } = await visitCounted(t, { page: { main } });
  await page.click('main [data-assent-action="reject"]');
  await rejected(page);
  assert.equal(activations(), 1);
  assert.equal(await isGranted(page), false);
});

test('R24 one activation withdraws on a page where the settings stand', async (t) => {
  const main = '<assent-preferences></assent-preferences>';
  const { page, activations } = await visitCounted(t, { page: { main } });
  await page.click('assent-preferences [data-assent-action="reject"]');
  await page.waitForSelector('assent-preferences[view="saved"]');
  assert.equal(activations(), 1);
  // The page may be loaded anew meanwhile.
  await eventually(() => isGranted(page), false);
});

test('R24 in the settings both answers stand side by side, before anything else to choose', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await openSettings(page);
  const controls = await page.$$eval(`${dialog} :is(button, input, summary)`, (elements) =>
    elements.map(({ localName, dataset }) => dataset.assentAction ?? localName),
  );
  assert.deepEqual(controls.slice(0, 2), ['accept', 'reject']);
  assert.ok(controls.includes('input'));
});

test('R24 right after accepting, the way back is in the message itself', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  await accept(page);
  await page.click(`${confirmation} [data-assent-action="manage"]`);
  await page.click(`${dialog} [data-assent-action="reject"]`);
  await rejected(page);
  assert.equal(await isGranted(page), false);
});

test('R24 a refusal is taken back the same way as consent', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await page.click(`${confirmation} [data-assent-action="manage"]`);
  await page.click(`${dialog} [data-assent-action="accept"]`);
  await page.waitForSelector(`${confirmation}:has-text("accepted")`);
  assert.equal(await isGranted(page), true);
});
