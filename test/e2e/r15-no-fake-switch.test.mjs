import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSettings } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inlineElements, severalPage } from '../support/several-categories.mjs';

const words = {
  en: ['Essential cookies', 'They are always on'],
  cy: ['Cwcis hanfodol', 'Maent ymlaen bob amser'],
};

for (const lang of ['en', 'cy']) {
  for (const where of ['in the dialog', 'on the cookies page']) {
    test(`R15 essential cookies are said to be always on, without a switch ${where} (${lang})`, async (t) => {
      const html = severalPage({ lang, main: where.includes('dialog') ? '' : inlineElements });
      const { page, open } = await visitCouncil(t, { html });
      await open('/cookies');
      if (where.includes('dialog')) await openSettings(page);
      await page.waitForSelector('assent-preferences fieldset');
      const text = await page.innerText('assent-preferences');
      for (const sentence of words[lang]) assert.ok(text.includes(sentence), text);

      const tree = await page.locator('assent-preferences').ariaSnapshot();
      assert.doesNotMatch(tree, /checkbox|switch|disabled/);
      const groups = await page.$$eval('assent-preferences input', (inputs) =>
        inputs.map((input) => [
          input.type,
          input.disabled,
          input.closest('fieldset')?.querySelector('legend').textContent.trim(),
        ]),
      );
      assert.equal(groups.length, 6);
      for (const [type, disabled, legend] of groups) {
        assert.equal(type, 'radio');
        assert.equal(disabled, false);
        assert.doesNotMatch(legend, /essential|hanfodol/i);
      }
    });
  }
}
