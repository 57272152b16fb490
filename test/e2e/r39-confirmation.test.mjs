import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  banner,
  confirmation,
  dialog,
  openSettings,
  question,
  reject,
} from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { severalPage } from '../support/several-categories.mjs';

const message = `${confirmation} [role="alert"]`;

for (const { act, words } of [
  { act: accept, words: 'You’ve accepted analytics cookies.' },
  { act: reject, words: 'You’ve rejected analytics cookies.' },
]) {
  test(`R39 the question gives way to the message, which has the focus: ${words}`, async (t) => {
    const { page, open } = await visitCouncil(t);
    await open();
    await act(page);
    assert.equal(await page.isVisible(question), false);
    assert.equal(await page.locator(`${banner} :is(h2, [data-assent-action="accept"])`).count(), 0);
    const focused = await page.$eval(message, (element) => ({
      words: element.textContent,
      hasFocus: element === document.activeElement,
      tabindex: element.getAttribute('tabindex'),
      live: document.querySelectorAll('[role="alert"], [aria-live], output').length,
    }));
    assert.deepEqual(focused, { words, hasFocus: true, tabindex: '-1', live: 1 });
  });
}

test('R39 the message can have the focus only once', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await accept(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.getAttribute(message, 'tabindex'), null);
  assert.equal(
    await page.evaluate(() => document.activeElement.textContent),
    'Change your cookie settings',
  );
});

test('R39 the message is followed by the way to the settings and the way to hide it', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await accept(page);
  const buttons = page.locator(`${confirmation} button`);
  assert.deepEqual(await buttons.allTextContents(), [
    'Change your cookie settings',
    'Hide cookie message',
  ]);
  await buttons.first().click();
  await page.waitForSelector(`${dialog} fieldset`);
});

test('R39 saving different answers is confirmed as saving', async (t) => {
  const { page, open } = await visitCouncil(t, { html: severalPage() });
  await open();
  await openSettings(page);
  await page.getByRole('group', { name: 'accept marketing cookies?' }).getByLabel('Yes').check();
  await page.click('dialog [data-assent-action="save"]');
  await page.waitForSelector(message);
  assert.equal(await page.textContent(message), 'You’ve saved your cookie choices.');
});

test('R39 a withdrawal that reloads the page is confirmed after it, with the focus on the message', async (t) => {
  const { page, open, site } = await visitCouncil(t);
  await open();
  await accept(page);
  await site.request(({ path }) => path === '/gtag/js');
  await openSettings(page);
  const reloaded = page.waitForEvent('load');
  await page.click(`${dialog} [data-assent-action="reject"]`);
  await reloaded;
  await page.waitForSelector(message);
  assert.equal(await page.textContent(message), 'You’ve rejected analytics cookies.');
  await page.waitForFunction((alert) => document.activeElement.matches(alert), message);
});

test('R39 the next page confirms nothing any more', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await accept(page);
  await open('/next');
  await page.waitForSelector('assent-settings button');
  assert.equal(await page.locator(banner).count(), 0);
});

test('R39 on the cookies page, saving is confirmed where it was saved', async (t) => {
  const { page, open } = await visitCouncil(t, {
    page: { main: '<assent-preferences></assent-preferences>' },
  });
  await open();
  await page.click('assent-preferences [data-assent-action="save"]');
  await page.waitForSelector('assent-preferences [role="alert"]');
  const focused = await page.evaluate(() => document.activeElement.textContent.trim());
  assert.ok(focused.startsWith('You’ve saved your cookie settings.'), focused);
  assert.equal(await page.locator('[role="alert"]').count(), 1);
  assert.equal(await page.isVisible(question), false);
});

test('R39 settings opened after such a reload claim nothing of their own', async (t) => {
  const { page, open, site } = await visitCouncil(t, {
    page: { main: '<details open><assent-preferences></assent-preferences></details>' },
  });
  await open();
  await accept(page);
  await site.request(({ path }) => path === '/gtag/js');
  const reloaded = page.waitForEvent('load');
  await page.click('assent-preferences [data-assent-action="reject"]');
  await reloaded;
  await page.waitForSelector('assent-preferences[view="saved"]');
  // Where those of the page are out of sight, they open in a dialog.
  await page.evaluate(() => (document.querySelector('details').open = false));
  await openSettings(page);
  assert.equal(await page.locator(`${dialog}[view="saved"]`).count(), 0);
  assert.equal(await page.locator(`${dialog} [role="alert"]`).count(), 0);
});
