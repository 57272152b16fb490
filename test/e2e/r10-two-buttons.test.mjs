import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, confirmation, openSettings, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { decided } from '../support/decided.mjs';

test('R10 the first layer has both accept and reject as buttons in the accessibility tree', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  const tree = await page.locator(banner).ariaSnapshot();
  const buttons = [...tree.matchAll(/- button "(.+)"/g)].map(([, name]) => name);
  assert.deepEqual(buttons, ['Accept analytics cookies', 'Reject analytics cookies']);
});

const ways = {
  'a click': (page, button) => page.click(button),
  'the Enter key': (page, button) => page.press(button, 'Enter'),
  'the space bar': (page, button) => page.press(button, ' '),
};
for (const [action, answer] of [
  ['accept', '1'],
  ['reject', '0'],
]) {
  for (const [way, activate] of Object.entries(ways)) {
    test(`R10 one activation by ${way} is all it takes to ${action}`, async (t) => {
      const { page, context, open } = await visitCouncil(t);
      await open();
      await seeQuestion(page);
      assert.equal(await decided(context), undefined);
      await activate(page, `${banner} [data-assent-action="${action}"]`);
      await page.waitForSelector(confirmation);
      assert.deepEqual(await decided(context), { analytics: answer });
    });
  }

  test(`R10 one tap on a touch screen is all it takes to ${action}`, async (t) => {
    const phone = { hasTouch: true, viewport: { width: 390, height: 740 } };
    const { page, context, open } = await visitCouncil(t, { context: phone });
    await open();
    await page.tap(`${banner} [data-assent-action="${action}"]`);
    await page.waitForSelector(confirmation);
    assert.deepEqual(await decided(context), { analytics: answer });
  });

  test(`R10 one activation in the settings is all it takes to ${action}`, async (t) => {
    const { page, context, open } = await visitCouncil(t);
    await open();
    await openSettings(page);
    await page.click(`dialog button[data-assent-action="${action}"]`);
    await page.waitForSelector(confirmation);
    assert.deepEqual(await decided(context), { analytics: answer });
  });
}
