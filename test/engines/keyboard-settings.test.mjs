import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { assertFocus, focusOf, openDialog, press, tabTo } from '../support/keyboard.mjs';
import { inlineElements } from '../support/several-categories.mjs';
import { engines, visitWith } from '../support/visitor.mjs';

const question = 'Do you want to accept analytics cookies?';
const google = ['_ga', '_ga_TEST123456', '_gid'];

async function arrive(t, engine, path = '/') {
  const { site, visitor } = await visitWith(t, engine);
  site.page('/', councilPage());
  site.page('/cookies', councilPage({ main: inlineElements }));
  await visitor.open(site.url(path));
  await visitor.waitFor(() => document.querySelector('assent-banner[view="question"]'));
  return { site, visitor };
}

const noDialog = () => !document.querySelector('dialog');
const settingsStand = () => document.querySelector('main assent-preferences fieldset');

for (const engine of engines) {
  test(`keys alone change the mind in the dialog, both ways, in ${engine}`, async (t) => {
    const { site, visitor } = await arrive(t, engine);
    await press(visitor, 'Reject analytics cookies');
    await assertFocus(visitor, 'You’ve rejected analytics cookies.');

    await tabTo(visitor, 'Cookie settings');
    await openDialog(visitor);
    await tabTo(visitor, `${question} no`);
    await visitor.press('ArrowLeft');
    assert.equal(await focusOf(visitor), `${question} yes`);
    assert.deepEqual(site.requestsElsewhere(), []);
    await press(visitor, 'Save cookie settings');
    await assertFocus(visitor, 'You’ve accepted analytics cookies.');
    await site.hit();
    assert.equal(site.tagRequests().length, 1);
    assert.deepEqual(await visitor.cookieNames(), [...google, 'assent']);

    await tabTo(visitor, 'Change your cookie settings');
    await openDialog(visitor);
    await press(visitor, 'Reject analytics cookies');
    await assertFocus(visitor, 'You’ve rejected analytics cookies.');
    assert.deepEqual(await visitor.cookieNames(), ['assent']);
    assert.equal(site.tagRequests().length, 1);
  });

  test(`the focus cannot leave the dialog into the page in ${engine}`, async (t) => {
    const { visitor } = await arrive(t, engine);
    await tabTo(visitor, 'Cookie settings');
    await openDialog(visitor);
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let count = 0; count < 12; count += 1) {
        await visitor.press(key);
        const outside = await visitor.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement !== body && !activeElement.closest('dialog');
        });
        assert.equal(outside, false, `after ${count + 1} times ${key}: ${await focusOf(visitor)}`);
      }
    }
  });

  test(`keys alone save and withdraw on the cookies page in ${engine}`, async (t) => {
    const { site, visitor } = await arrive(t, engine, '/cookies');
    await visitor.waitFor(settingsStand);
    await tabTo(visitor, `${question} no`);
    await visitor.press('ArrowUp');
    assert.equal(await focusOf(visitor), `${question} yes`);
    assert.deepEqual(await visitor.cookieNames(), []);
    await press(visitor, 'Save cookie settings');
    await assertFocus(visitor, 'You’ve saved your cookie settings.');
    await site.hit();
    assert.equal(site.tagRequests().length, 1);
    assert.deepEqual(await visitor.cookieNames(), [...google, 'assent']);

    await visitor.evaluate(() => {
      globalThis.isOld = true;
    });
    await press(visitor, 'Reject analytics cookies', ' ');
    // The page is loaded anew, and the settings come after the banner.
    await visitor.waitFor(() => !globalThis.isOld);
    await visitor.waitFor(settingsStand);
    await assertFocus(visitor, 'You’ve saved your cookie settings.');
    assert.deepEqual(await visitor.cookieNames(), ['assent']);
    const chosen = await visitor.evaluate(() => document.querySelector('input:checked').value);
    assert.equal(chosen, 'no');
  });

  test(`closing without saving gives the focus back and keeps the answer in ${engine}`, async (t) => {
    const { site, visitor } = await arrive(t, engine);
    await press(visitor, 'Reject analytics cookies');
    await assertFocus(visitor, 'You’ve rejected analytics cookies.');
    const before = await visitor.cookies();
    await tabTo(visitor, 'Cookie settings');
    for (const leave of [
      async () => {
        // Backwards: past the last control Tab leads into Firefox's toolbar, and an automated Enter then
        // presses nothing, on any page.
        await tabTo(visitor, 'Close without saving', { key: 'Shift+Tab' });
        await visitor.press('Enter');
      },
      () => visitor.press('Escape'),
    ]) {
      await openDialog(visitor);
      await tabTo(visitor, `${question} no`);
      await visitor.press('ArrowLeft');
      await leave();
      await visitor.waitFor(noDialog);
      await assertFocus(visitor, 'Cookie settings');
    }
    assert.deepEqual(await visitor.cookies(), before);
    assert.deepEqual(site.requestsElsewhere(), []);
  });
}
