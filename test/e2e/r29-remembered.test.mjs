import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, isGranted, reject } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { councilHosts } from '../support/site.mjs';

const answers = { accept: { act: accept, granted: true }, reject: { act: reject, granted: false } };

async function assertNotAsked(page, granted) {
  await settle(page);
  assert.equal(await page.locator('assent-banner').count(), 0);
  assert.equal(await isGranted(page), granted);
}

for (const host of councilHosts.slice(1, 3)) {
  for (const [name, { act, granted }] of Object.entries(answers)) {
    test(`R29 ${name} on ${host} is not asked about again, on a reload, another page or in a new tab`, async (t) => {
      const { page, context, open } = await visitCouncil(t, { host });
      await open();
      await act(page);
      await page.reload();
      await assertNotAsked(page, granted);
      for (const path of usualPaths) {
        await open(path);
        await assertNotAsked(page, granted);
      }
      const tab = await context.newPage();
      await open('/', tab);
      await assertNotAsked(tab, granted);
    });
  }
}

test('R29 the answer outlives the browser and the day', async (t) => {
  const first = await visitCouncil(t);
  await first.open();
  await reject(first.page);
  const { cookies } = await first.context.storageState();
  const tomorrow = Date.now() / 1000 + 86_400;
  const kept = cookies.filter(({ expires }) => expires > tomorrow);
  const later = await visitCouncil(t, {
    context: { storageState: { cookies: kept, origins: [] } },
  });
  await later.open();
  await assertNotAsked(later.page, false);
});
