import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, openSettings, reject } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choose, chosen } from '../support/decided.mjs';
import { inlineElements, severalCategories, severalPage } from '../support/several-categories.mjs';

/** Where the settings are: in the dialog, or on the cookies page itself. */
const places = {
  'in the dialog': {
    html: severalPage(),
    show: async ({ page, open }) => {
      await open();
      await openSettings(page);
    },
  },
  'on the cookies page': {
    html: severalPage({ main: inlineElements }),
    show: async ({ page, open }) => {
      await open('/cookies');
      await page.waitForSelector('assent-preferences fieldset');
    },
  },
};
const save = 'assent-preferences [data-assent-action="save"]';

for (const [where, { html, show }] of Object.entries(places)) {
  test(`R14 a visitor who has not decided finds No everywhere ${where}`, async (t) => {
    const visitor = await visitCouncil(t, { html });
    await show(visitor);
    assert.deepEqual(await chosen(visitor.page), ['no', 'no', 'no']);
    const ticked = await visitor.page.$$eval(':checked', (all) => all.map(({ value }) => value));
    assert.deepEqual(ticked, ['no', 'no', 'no']);
  });

  test(`R14 what was saved is found again ${where}`, async (t) => {
    const visitor = await visitCouncil(t, { html });
    await show(visitor);
    await choose(visitor.page, { functional: 'Yes', marketing: 'Yes' });
    await visitor.page.click(save);
    await visitor.page.waitForFunction(() => document.cookie.includes('assent='));
    await show(visitor);
    assert.deepEqual(await chosen(visitor.page), ['yes', 'no', 'yes']);
  });

  for (const { what, act, expected } of [
    { what: 'an acceptance', act: accept, expected: 'yes' },
    { what: 'a refusal', act: reject, expected: 'no' },
  ]) {
    test(`R14 ${what} in the banner is found ${where}`, async (t) => {
      const visitor = await visitCouncil(t, { html });
      await visitor.open();
      await act(visitor.page);
      await show(visitor);
      assert.deepEqual(await chosen(visitor.page), [expected, expected, expected]);
    });
  }
}

test('R14 what was chosen and not saved is not found again', async (t) => {
  const { page, open } = await visitCouncil(t, { html: severalPage() });
  await open();
  await openSettings(page);
  await choose(page, { functional: 'Yes', analytics: 'Yes' });
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  await openSettings(page);
  assert.deepEqual(await chosen(page), ['no', 'no', 'no']);
});

test('R14 only a category that the law lets be on begins with Yes', async (t) => {
  const categories = [{ id: 'functional', basis: 'appearance' }, 'analytics'];
  const services = severalCategories.services.slice(0, 1);
  const { page, open } = await visitCouncil(t, { page: { config: { categories, services } } });
  await open();
  await openSettings(page);
  assert.deepEqual(await chosen(page), ['yes', 'no']);
});
