import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmation, openSettings } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choose, decided } from '../support/decided.mjs';
import { eventually } from '../support/eventually.mjs';
import { ranIn } from '../support/inert-markup.mjs';
import { asked, severalPage } from '../support/several-categories.mjs';
import { settle } from '../support/complaints.mjs';

const visitSeveral = (t) => visitCouncil(t, { html: severalPage() });

/** Which scripts ran, and whether Google's tag was fetched: what each category gates. */
async function released({ page, site }) {
  await settle(page);
  return { ran: await ranIn(page), tags: site.tagRequests().length };
}

test('R13 the settings ask about each configured category on its own, and about nothing else', async (t) => {
  const { page, open } = await visitSeveral(t);
  await open();
  await openSettings(page);
  const groups = await page.locator('dialog fieldset').all();
  const names = await Promise.all(groups.map((group) => group.locator('legend').textContent()));
  assert.deepEqual(
    names,
    asked.map((label) => `Do you want to accept ${label} cookies?`),
  );
  for (const group of groups) {
    const radios = await group.getByRole('radio').all();
    const values = await Promise.all(radios.map((radio) => radio.inputValue()));
    assert.deepEqual(values, ['yes', 'no']);
    const shared = await Promise.all(radios.map((radio) => radio.getAttribute('name')));
    assert.equal(shared[0], shared[1]);
  }
});

for (const answers of [
  { functional: 'Yes', analytics: 'No', marketing: 'No' },
  { functional: 'No', analytics: 'Yes', marketing: 'No' },
  { functional: 'No', analytics: 'No', marketing: 'Yes' },
  { functional: 'Yes', analytics: 'No', marketing: 'Yes' },
  { functional: 'Yes', analytics: 'Yes', marketing: 'Yes' },
  { functional: 'No', analytics: 'No', marketing: 'No' },
]) {
  const granted = asked.filter((id) => answers[id] === 'Yes');

  test(`R13 saying yes to ${granted.join(' and ') || 'nothing'} releases just that, now and later`, async (t) => {
    const visitor = await visitSeveral(t);
    const { page, context, open, site } = visitor;
    await open();
    await openSettings(page);
    await choose(page, answers);
    await page.click('dialog [data-assent-action="save"]');
    await page.waitForSelector(confirmation);
    const inCookie = asked.map((id) => [id, answers[id] === 'Yes' ? '1' : '0']);
    assert.deepEqual(await decided(context), Object.fromEntries(inCookie));
    const expected = { ran: granted, tags: granted.includes('analytics') ? 1 : 0 };
    await eventually(() => released(visitor), expected);

    site.forgetRequests();
    await open('/next');
    await eventually(() => released(visitor), expected);
  });
}

test('R13 changing one answer leaves the others as they are', async (t) => {
  const { page, context, open } = await visitSeveral(t);
  await open();
  await openSettings(page);
  await choose(page, { functional: 'Yes', analytics: 'No', marketing: 'No' });
  await page.click('dialog [data-assent-action="save"]');
  await page.waitForSelector(confirmation);
  await openSettings(page);
  await choose(page, { marketing: 'Yes' });
  await page.click('dialog [data-assent-action="save"]');
  await page.waitForSelector('dialog', { state: 'detached' });
  const kept = { analytics: '0', functional: '1', marketing: '1' };
  assert.deepEqual(await decided(context), kept);
});
