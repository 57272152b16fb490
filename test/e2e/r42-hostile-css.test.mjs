import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { banner, dialog, openSettings, seeQuestion } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { aboutButtons, aboutEverything, aboutOurs } from '../support/host-sheets.mjs';
import { illegible } from '../support/legibility.mjs';
import { assertBothCanBePressed, assertEqualProminence } from '../support/prominence.mjs';
import { inlineElements, severalCategories } from '../support/several-categories.mjs';
import { visit } from '../support/visit.mjs';

/** One visitor for all sheets, who comes anew to a page with each. @type {ReturnType<typeof visit> | undefined} */
let opening;
let leave = async () => {};
after(() => leave());

/** @param {string} css @param {string} placement @param {string} [main] */
async function comeTo(css, placement, main) {
  opening ??= visit({ after: (ending) => (leave = ending) });
  const { page, context, site } = await opening;
  await context.clearCookies();
  const config = { ...severalCategories, placement };
  site.page('/', councilPage({ head: `<style>${css}</style>`, config, main }));
  await page.goto(site.url('/'));
  await page.waitForSelector(banner, { state: 'attached' });
  assert.equal(await page.getAttribute(banner, 'placement'), placement);
  return page;
}

/** @param {import('playwright-core').Page} page @param {string} root */
async function assertFair(page, root) {
  const words = `${root} :is(h2, h3, p, legend, label, a, button)`;
  assert.deepEqual(await illegible(page, words), [], root);
  await assertEqualProminence(page, root);
  await assertBothCanBePressed(page, root);
}

for (const [what, css] of Object.entries({ ...aboutButtons, ...aboutEverything, ...aboutOurs })) {
  test(`R42 the question, the confirmation and the dialog are whole, legible and fair on a page that ${what}`, async () => {
    for (const placement of ['top', 'bottom']) {
      const page = await comeTo(css, placement);
      await seeQuestion(page);
      await assertFair(page, banner);
      if (placement === 'top') {
        await page.click(`${banner} [data-assent-action="manage"]`);
        await page.waitForSelector(`${dialog} fieldset`);
        await assertFair(page, 'dialog');
        await page.keyboard.press('Escape');
      }
      await page.click(`${banner} [data-assent-action="reject"]`);
      await page.waitForSelector(`${banner}[view="confirmation"]`);
      assert.deepEqual(await illegible(page, `${banner} > *`), []);
    }
  });
}

for (const [what, css] of Object.entries(aboutButtons)) {
  test(`R42 the settings on the page are legible and fair where it ${what}`, async () => {
    const page = await comeTo(css, 'top', inlineElements);
    await page.waitForSelector('main assent-preferences fieldset');
    await assertFair(page, 'main assent-preferences');
    const radios = await page.$$eval('main assent-preferences input', (inputs) =>
      inputs.map((input) => {
        const { width, height } = input.getBoundingClientRect();
        return width >= 24 && height >= 24 && getComputedStyle(input).opacity === '1';
      }),
    );
    assert.deepEqual(
      radios,
      Array.from({ length: 6 }, () => true),
    );
  });
}

test('R42 neither the banner nor the dialog is printed, and the room that the banner keeps is not either', async () => {
  const page = await comeTo('', 'bottom');
  await seeQuestion(page);
  await openSettings(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible(banner), false);
  assert.equal(await page.isVisible('dialog'), false);
  const room = await page.evaluate(
    () => getComputedStyle(document.documentElement, '::after').content,
  );
  assert.equal(room, 'none');
  await page.emulateMedia({ media: 'screen' });
});
