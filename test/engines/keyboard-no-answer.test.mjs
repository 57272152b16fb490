import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { assertFocus, focusOf, openDialog, press, tabTo } from '../support/keyboard.mjs';
import { inlineElements, severalCategories } from '../support/several-categories.mjs';
import { engines, visitWith } from '../support/visitor.mjs';

const buttons = [
  'Accept additional cookies',
  'Reject additional cookies',
  'View cookies',
  'Choose which cookies',
];
const question = 'Do you want to accept marketing cookies?';
const list = 'List of marketing cookies';

const view = () => document.querySelector('assent-banner')?.getAttribute('view');
const noDialog = () => !document.querySelector('dialog');
const isUnfolded = (summary) =>
  [...document.querySelectorAll('summary')].find((one) => one.textContent.trim() === summary)
    .parentElement.open;

/** One visit for each engine: a browser takes longer to start than a visitor to go through all of it. */
for (const engine of engines) {
  test(`keys that answer nothing change nothing, and the focus is never lost, in ${engine}`, async (t) => {
    const { site, visitor } = await visitWith(t, engine);
    for (const path of ['/', '/next']) site.page(path, councilPage({ config: severalCategories }));
    site.page('/cookies', councilPage({ config: severalCategories, main: inlineElements }));
    const focusAfter = async (key) => {
      await visitor.press(key);
      return focusOf(visitor);
    };
    const isUnanswered = async () => assert.deepEqual(await visitor.cookieNames(), []);

    await visitor.open(site.url('/'));
    await visitor.waitFor(() => document.querySelector('assent-banner[view="question"]'));
    // The question: Tab goes through it and back out of what follows; Esc is no answer.
    assert.deepEqual(await tabTo(visitor, 'Skip to main content'), buttons);
    const back = await tabTo(visitor, buttons[0], { key: 'Shift+Tab' });
    assert.deepEqual(back, buttons.slice(1).reverse());
    assert.equal(await focusAfter('Escape'), buttons[0]);
    assert.equal(await visitor.evaluate(view), 'question');
    await isUnanswered();

    // The dialog: a group of answers is one stop, arrows go both ways in it, a list folds and unfolds.
    await tabTo(visitor, buttons[3]);
    await openDialog(visitor);
    await tabTo(visitor, `${question} no`);
    const passed = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp'])
      passed.push(await focusAfter(key));
    const [yes, no] = [`${question} yes`, `${question} no`];
    assert.deepEqual(passed, [yes, no, yes, no, yes]);
    assert.equal(await focusAfter('Tab'), list);
    for (const [key, open] of [
      ['Enter', true],
      [' ', false],
    ]) {
      await visitor.press(key);
      assert.equal(await visitor.evaluate(isUnfolded, list), open);
    }
    assert.equal(await focusAfter('Shift+Tab'), yes);
    // A press beside it closes it, and what was chosen is forgotten.
    await visitor.clickAt(3, 3);
    await visitor.waitFor(noDialog);
    await assertFocus(visitor, buttons[3]);
    await isUnanswered();
    await openDialog(visitor);
    await tabTo(visitor, no);
    await visitor.press('Escape');
    await visitor.waitFor(noDialog);
    await assertFocus(visitor, buttons[3]);

    // The confirmation: Esc does not take it away, and the settings give the focus back to it.
    await tabTo(visitor, buttons[1], { key: 'Shift+Tab' });
    await visitor.press(' ');
    await assertFocus(visitor, 'You’ve rejected additional cookies.');
    await visitor.press('Escape');
    assert.equal(await visitor.evaluate(view), 'confirmation');
    await tabTo(visitor, 'Change your cookie settings');
    await openDialog(visitor);
    await visitor.press('Escape');
    await assertFocus(visitor, 'Change your cookie settings');
    await press(visitor, 'Hide cookie message');
    await assertFocus(visitor, 'Skip to main content');

    // What opened the settings is gone when they close: the focus goes to what is in sight.
    const before = await visitor.cookies();
    await visitor.open(site.url('/next'));
    await visitor.waitFor(() => document.querySelector('assent-settings button'));
    await tabTo(visitor, 'Cookie settings');
    await openDialog(visitor);
    await visitor.evaluate(() => document.querySelector('assent-settings').remove());
    await visitor.press('Escape');
    await visitor.waitFor(noDialog);
    await assertFocus(visitor, 'Cookies');

    // The cookies page: neither Enter nor Esc on an answer saves it; the list of cookies has no stop that does.
    await visitor.open(site.url('/cookies'));
    await visitor.waitFor(() => document.querySelector('assent-declaration table'));
    await tabTo(visitor, no);
    assert.equal(await focusAfter('ArrowUp'), yes);
    assert.equal(await focusAfter('Enter'), yes);
    assert.equal(await focusAfter('Escape'), yes);
    await tabTo(visitor, 'Save cookie settings');
    const rest = await tabTo(visitor, 'Cookies');
    assert.deepEqual(
      rest.filter((stop) => !stop.startsWith('Download')),
      [],
    );
    assert.equal(await visitor.evaluate(() => document.querySelector('[role="alert"]')), null);
    assert.deepEqual(await visitor.cookies(), before);
    assert.deepEqual(site.requestsElsewhere(), []);
  });
}
