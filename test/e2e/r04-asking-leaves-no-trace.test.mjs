import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSettings, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readJar, storageKeys } from '../support/device.mjs';

async function assertNothingStored({ page, context }) {
  assert.deepEqual(await readJar(context), []);
  assert.deepEqual(await storageKeys(page), []);
  assert.equal(await page.evaluate(() => history.state), null);
}

test('R4 showing the question is not remembered, once or twice', async (t) => {
  const visitor = await visitCouncil(t);
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertNothingStored(visitor);
  await visitor.page.reload();
  await seeQuestion(visitor.page);
  await assertNothingStored(visitor);
});

test('R4 opening the settings and leaving them unsaved is not remembered', async (t) => {
  const visitor = await visitCouncil(t);
  await visitor.open();
  await openSettings(visitor.page);
  await assertNothingStored(visitor);
  await visitor.page.keyboard.press('Escape');
  await visitor.page.reload();
  await seeQuestion(visitor.page);
  await assertNothingStored(visitor);
});

test('R4 not even the default of a "statistics" category is written down', async (t) => {
  const config = {
    categories: [{ id: 'usage', basis: 'statistics', label: 'usage', purpose: 'Counts visits.' }],
  };
  const visitor = await visitCouncil(t, { page: { config, tag: { 'data-google': null } } });
  await visitor.open();
  await visitor.page.waitForSelector('assent-banner');
  await assertNothingStored(visitor);
});
