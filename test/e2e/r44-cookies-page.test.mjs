import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from '../support/visit.mjs';

const pages = {
  '/cookies': {
    heading: 'Change your cookie settings',
    text: /cannot change your cookie settings here, because JavaScript is not running/,
    bullets: ['turn on JavaScript in your browser', 'reload this page'],
    captions: ['Essential cookies', 'Analytics cookies'],
  },
  '/cy/cwcis': {
    heading: 'Newid eich gosodiadau cwcis',
    text: /Ni allwch newid eich gosodiadau cwcis yma, gan nad yw JavaScript yn rhedeg/,
    bullets: ['trowch JavaScript ymlaen yn eich porwr', 'ail-lwythwch y dudalen hon'],
    captions: ['Cwcis hanfodol', 'Cwcis dadansoddi'],
  },
};

async function readCookiesPage(t, path, options) {
  const visitor = await visit(t, options);
  await visitor.site.demo();
  await visitor.page.goto(visitor.site.url(path));
  return visitor;
}

for (const [path, { heading, text, bullets, captions }] of Object.entries(pages)) {
  test(`R44 without JavaScript ${path} says that settings cannot be changed, and what to do`, async (t) => {
    const { page } = await readCookiesPage(t, path, { javaScriptEnabled: false });
    assert.equal(await page.getByRole('heading', { name: heading, level: 2 }).isVisible(), true);
    assert.equal(await page.getByText(text).isVisible(), true);
    const listed = await page.locator('noscript li:visible').allInnerTexts();
    assert.deepEqual(listed, bullets);
  });

  test(`R44 without JavaScript ${path} lists the cookies, and shows no control that cannot work`, async (t) => {
    const { page, site, context } = await readCookiesPage(t, path, { javaScriptEnabled: false });
    const shown = page.locator('main table:visible caption');
    assert.deepEqual(
      (await shown.allInnerTexts()).map((caption) => caption.trim()),
      captions,
    );
    assert.equal(await page.locator('main :is(button, input):visible').count(), 0);
    assert.deepEqual(site.requestsElsewhere(), []);
    assert.deepEqual(await context.cookies(), []);
  });

  test(`R44 with JavaScript ${path} has the settings in place of that text`, async (t) => {
    const { page } = await readCookiesPage(t, path);
    await page.waitForSelector('assent-preferences fieldset');
    assert.doesNotMatch(await page.locator('main').innerText(), text);
    const shown = page.locator('main > * table:visible > caption');
    const names = (await shown.allInnerTexts()).map((caption) => caption.trim());
    assert.deepEqual(names, captions);
  });
}
