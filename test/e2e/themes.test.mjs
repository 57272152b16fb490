import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { banner, dialog, openSettings, seeQuestion } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { illegible } from '../support/legibility.mjs';
import { assertEqualProminence } from '../support/prominence.mjs';
import { visit } from '../support/visit.mjs';

/** By the path of the page that shows it: what its accent is, in light. */
const themes = {
  '': 'rgb(28, 79, 134)',
  '/govuk': 'rgb(0, 112, 60)',
  '/nhs': 'rgb(0, 127, 59)',
  '/localgov': 'rgb(101, 44, 149)',
};

for (const [theme, accent] of Object.entries(themes)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`R41 axe finds nothing on the demonstration of a theme, in ${colorScheme}: /themes${theme}`, async (t) => {
      const { page, site, errors } = await visit(t, { colorScheme });
      await site.demo();
      await page.goto(site.url(`/themes${theme}`));
      await seeQuestion(page);
      await page.waitForSelector('assent-declaration table');
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual(await illegible(page, `${banner} :is(h2, p, a, button)`), []);
      const { backgroundColor } = await page.$eval(`${banner} button`, (button) => ({
        backgroundColor: getComputedStyle(button).backgroundColor,
      }));
      assert.equal(backgroundColor === accent, colorScheme === 'light');
      assert.deepEqual(errors, []);
    });
  }

  test(`R11 accept and reject look the same in the theme of /themes${theme}`, async (t) => {
    const { page, site } = await visit(t);
    await site.demo();
    await page.goto(site.url(`/themes${theme}`));
    await seeQuestion(page);
    await assertEqualProminence(page, banner);
  });
}

test('buttons as round as pills leave the corners of the dialog too small to cut off words', async (t) => {
  const { page, site } = await visit(t);
  const head = '<style>html { --assent-radius: 99px }</style>';
  const main = '<assent-settings></assent-settings>';
  site.page('/', councilPage({ head, main }));
  await page.goto(site.url('/'));
  await openSettings(page);
  const radiusOf = (/** @type {string} */ selector) =>
    page.$eval(selector, (found) => parseFloat(getComputedStyle(found).borderTopLeftRadius));
  assert.equal(await radiusOf(`${dialog} button`), 99);
  assert.equal(await radiusOf('dialog'), 16);
});
