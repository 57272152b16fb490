import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialog, isGranted, openSettings, question, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';

const page = { main: inertScript('inline') };

/** Ways to get past the question without answering it. */
const dismissals = {
  'pressing Escape': ({ page: tab }) => tab.keyboard.press('Escape'),
  'clicking outside': ({ page: tab }) => tab.click('h1'),
  'clicking on its words': ({ page: tab }) => tab.click(`${question} h2`),
  'pressing Enter in the page': ({ page: tab }) => tab.keyboard.press('Enter'),
  scrolling: async ({ page: tab }) => {
    await tab.mouse.wheel(0, 3000);
    await tab.waitForFunction(() => scrollY > 0);
  },
  'waiting for a day': ({ page: tab }) => tab.clock.fastForward('24:00:00'),
  'following a link': async ({ page: tab }) => {
    await tab.click('#next');
    await tab.waitForURL('**/next');
  },
  'going back': async ({ page: tab, open }) => {
    await open('/next');
    await tab.goBack({ waitUntil: 'commit' });
  },
  'taking it off the page': ({ page: tab }) =>
    tab.evaluate((selector) => document.querySelector(selector).remove(), question),
};

for (const [what, dismiss] of Object.entries(dismissals)) {
  test(`R9 ${what} is no answer`, async (t) => {
    const visitor = await visitCouncil(t, { page });
    await visitor.page.clock.install();
    await visitor.open();
    await seeQuestion(visitor.page);
    await visitor.page.clock.resume();
    await dismiss(visitor);
    await seeQuestion(visitor.page);
    await settle(visitor.page);
    assert.equal(await visitor.page.isVisible(question), true);
    await assertNothingReleased(visitor, []);
  });
}

/** Ways to leave the settings with "Yes" chosen but not saved. */
const closings = {
  Escape: (tab) => tab.keyboard.press('Escape'),
  'its close button': (tab) => tab.click('dialog >> text=Close without saving'),
  'a click beside it': (tab) => tab.mouse.click(3, 790),
  'leaving the page': (tab) => tab.reload(),
};

for (const [what, close] of Object.entries(closings)) {
  test(`R9 a "Yes" left unsaved by ${what} is dropped`, async (t) => {
    const visitor = await visitCouncil(t, { page });
    const { page: tab } = visitor;
    await visitor.open();
    await openSettings(tab);
    await tab.check(`${dialog} input[value="yes"]`);
    await close(tab);
    await tab.waitForSelector(dialog, { state: 'detached' });
    await seeQuestion(tab);
    assert.equal(await isGranted(tab), false);
    await assertNothingReleased(visitor, []);
    await openSettings(tab);
    assert.equal(await tab.isChecked(`${dialog} input[value="yes"]`), false);
  });
}
