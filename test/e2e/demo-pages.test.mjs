import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from '../support/checkers.mjs';
import { banner } from '../support/choices.mjs';
import { visit } from '../support/visit.mjs';

/** Those of the themes and of the vendors have tests of their own. */
const paths = [
  '/',
  '/accessibility',
  '/bins',
  '/contact',
  '/cookies',
  '/embeds',
  '/privacy',
  '/cy',
  '/cy/cwcis',
];

const screens = {
  'in light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  'in dark, on a phone': { viewport: { width: 320, height: 568 }, colorScheme: 'dark' },
};

for (const [screen, options] of Object.entries(screens)) {
  test(`three checkers find nothing on the pages of the demonstration ${screen}`, async (t) => {
    const { page, site } = await visit(t, options);
    await site.demo();
    for (const path of paths) {
      await page.goto(site.url(path));
      await page.waitForSelector(banner);
      assert.deepEqual(await findings(page), [], path);
    }
  });
}
