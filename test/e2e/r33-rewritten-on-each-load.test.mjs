import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const day = 86_400;

for (const granted of [true, false]) {
  test(`R33 a ${granted ? 'yes' : 'no'} that the browser would drop in 2 days gets the time that is left to it`, async (t) => {
    const { page, context, open } = await visitCouncil(t);
    const text = decisionText({ analytics: granted }, { daysAgo: 5 });
    await seedCookie(context, text, { daysLeft: 2 });
    await open();
    await settle(page);
    const { expires, value } = await readCookie(context, 'assent');
    const daysLeft = (expires - Date.now() / 1000) / day;
    assert.ok(daysLeft > 359.9 && daysLeft < 360.05, `${daysLeft} days`);
    assert.equal(value, text);
  });
}

test('R33 an unsound cookie is not given new life', async (t) => {
  const { page, context, open } = await visitCouncil(t);
  await seedCookie(context, 'v=9&t=0&p=1', { daysLeft: 2 });
  await open();
  await settle(page);
  const { expires } = await readCookie(context, 'assent');
  assert.ok(expires - Date.now() / 1000 < 2.1 * day);
});
