import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGranted, question, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';
import { inertScript, ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const day = 86_400;
const page = { main: inertScript('inline') };

async function returnAfter(t, daysAgo, granted = true) {
  const visitor = await visitCouncil(t, { page });
  await seedCookie(visitor.context, decisionText({ analytics: granted }, { daysAgo }));
  await visitor.open();
  await settle(visitor.page);
  return visitor;
}

for (const granted of [true, false]) {
  test(`R31 a ${granted ? 'yes' : 'no'} of 364 days ago holds, one of 366 days ago is asked about again`, async (t) => {
    const before = await returnAfter(t, 364, granted);
    assert.equal(await before.page.locator(question).count(), 0);
    assert.equal(await isGranted(before.page), granted);
    assert.deepEqual(await ranIn(before.page), granted ? ['inline'] : []);
    const after = await returnAfter(t, 366, granted);
    await seeQuestion(after.page);
    assert.equal(await isGranted(after.page), false);
    assert.deepEqual(await ranIn(after.page), []);
    assert.deepEqual(after.site.googleRequests(), []);
  });
}

test('R31 visits in between do not put the end off', async (t) => {
  const { page: tab, context, open } = await returnAfter(t, 300);
  for (const path of ['/next', '/cookies', '/']) {
    await open(path);
    await settle(tab);
  }
  const { expires } = await readCookie(context, 'assent');
  const daysLeft = (expires - Date.now() / 1000) / day;
  assert.ok(daysLeft > 64.9 && daysLeft < 65.05, `${daysLeft} days`);
});

test('R31 the visitor’s own clock tells when a year is over', async (t) => {
  const visitor = await visitCouncil(t, { page });
  const { page: tab, context, open } = visitor;
  await seedCookie(context, decisionText({ analytics: true }));
  await tab.clock.setFixedTime(Date.now() + 366 * day * 1000);
  await open();
  await seeQuestion(tab);
  assert.equal(await isGranted(tab), false);
  assert.deepEqual(visitor.site.googleRequests(), []);
});

test('R31 changing the answer starts its time anew', async (t) => {
  const { page: tab, context } = await returnAfter(t, 300, false);
  await tab.click('[data-assent-open]');
  await tab.click('dialog [data-assent-action="accept"]');
  await tab.waitForSelector('assent-banner[view="confirmation"]');
  const { expires } = await readCookie(context, 'assent');
  assert.ok(Math.abs(expires - Date.now() / 1000 - 365 * day) < 2 * 3600);
});

/** Its owner lets a yes hold for 90 days. */
const council = { page: { config: { cookie: { granted: 90 } } } };

test('R31 a yes of 91 days ago is asked about again where the owner lets a yes hold for 90, and a no is not', async (t) => {
  for (const granted of [true, false]) {
    const visitor = await visitCouncil(t, council);
    await seedCookie(visitor.context, decisionText({ analytics: granted }, { daysAgo: 91 }));
    await visitor.open();
    if (granted) await seeQuestion(visitor.page);
    await settle(visitor.page);
    assert.equal(await visitor.page.locator(question).count(), granted ? 1 : 0);
    assert.equal(await isGranted(visitor.page), false);
    assert.deepEqual(visitor.site.googleRequests(), []);
  }
});

test('R31 what Google stores does not outlive such a yes', async (t) => {
  const visitor = await visitCouncil(t, council);
  await seedCookie(visitor.context, decisionText({ analytics: true }, { daysAgo: 30 }));
  await visitor.open();
  await visitor.site.hit();
  const seconds = await visitor.page.evaluate(
    () => globalThis.dataLayer.find(([command]) => command === 'config')[2].cookie_expires,
  );
  assert.ok(seconds > 59.9 * 86_400 && seconds <= 60 * 86_400, `${seconds} s`);
});
