import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

for (const delay of [0, 200]) {
  test(`a visitor’s extension that hides every dialog after ${delay} ms leaves the page at work`, async (t) => {
    const { page, open } = await visitCouncil(t);
    await page.addInitScript((wait) => {
      const hide = () => {
        for (const dialog of document.querySelectorAll('dialog')) {
          dialog.style.setProperty('display', 'none', 'important');
          globalThis.hidden = true;
        }
      };
      new MutationObserver(() => (wait ? setTimeout(hide, wait) : hide())).observe(document, {
        childList: true,
        subtree: true,
      });
    }, delay);
    await open();
    await seeQuestion(page);
    await page.click('[data-assent-open]');
    await page.waitForFunction(() => globalThis.hidden && !document.querySelector('dialog'));
    await page.click('#next', { timeout: 3000 });
    await page.waitForURL('**/next');
    assert.equal(new URL(page.url()).pathname, '/next');
  });
}
