import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { assertFocus, focusOf, openDialog, press, tabTo } from '../support/keyboard.mjs';
import { severalCategories } from '../support/several-categories.mjs';
import { engines, visitWith } from '../support/visitor.mjs';

const question = 'Do you want to accept marketing cookies?';

async function arrive(t, engine, page = {}) {
  const { site, visitor } = await visitWith(t, engine);
  for (const path of ['/', '/next']) site.page(path, councilPage(page));
  await visitor.open(site.url('/'));
  await visitor.waitFor(() => document.querySelector('assent-banner[view="question"]'));
  return { site, visitor };
}

const isGone = () => !document.querySelector('assent-banner');

for (const engine of engines) {
  for (const { answer, keys, said, cookies, tags } of [
    {
      answer: 'Accept analytics cookies',
      keys: ['Enter', ' '],
      said: 'You’ve accepted analytics cookies.',
      cookies: ['_ga', '_ga_TEST123456', '_gid', 'assent'],
      tags: 1,
    },
    {
      answer: 'Reject analytics cookies',
      keys: [' ', 'Enter'],
      said: 'You’ve rejected analytics cookies.',
      cookies: ['assent'],
      tags: 0,
    },
  ]) {
    test(`keys alone answer the question and hide the message in ${engine}: ${answer}`, async (t) => {
      const { site, visitor } = await arrive(t, engine);
      const passed = await tabTo(visitor, answer);
      assert.deepEqual(passed, answer.startsWith('Accept') ? [] : ['Accept analytics cookies']);
      assert.deepEqual(await visitor.cookieNames(), []);
      assert.deepEqual(site.requestsElsewhere(), []);

      await visitor.press(keys[0]);
      await assertFocus(visitor, said);
      if (tags) await site.hit();
      assert.deepEqual(await visitor.cookieNames(), cookies);
      assert.equal(site.tagRequests().length, tags);
      if (!tags) assert.deepEqual(site.requestsElsewhere(), []);

      assert.deepEqual(await tabTo(visitor, 'Hide cookie message'), [
        'Change your cookie settings',
      ]);
      await visitor.press(keys[1]);
      await visitor.waitFor(isGone);
      assert.equal(await focusOf(visitor), 'Skip to main content');
      await visitor.press('Tab');
      assert.equal(await focusOf(visitor), 'Example Council');

      await visitor.open(site.url('/next'));
      await visitor.waitFor(() => document.querySelector('assent-settings button'));
      assert.equal(await visitor.evaluate(isGone), true);
    });
  }

  test(`keys alone choose, change one answer with an arrow and save it in ${engine}`, async (t) => {
    const { site, visitor } = await arrive(t, engine, { config: severalCategories });
    await tabTo(visitor, 'Choose which cookies');
    await openDialog(visitor);
    await tabTo(visitor, `${question} no`);
    await visitor.press('ArrowUp');
    assert.equal(await focusOf(visitor), `${question} yes`);
    await press(visitor, 'Save cookie settings');
    await assertFocus(visitor, 'You’ve saved your cookie choices.');
    assert.deepEqual(await visitor.cookieNames(), ['assent']);
    const [{ value }] = await visitor.cookies();
    assert.match(value, /&analytics=0&functional=0&marketing=1$/);
    assert.deepEqual(site.requestsElsewhere(), []);
  });

  test(`Esc closes the settings, leaves everything as it was and gives the focus back in ${engine}`, async (t) => {
    const { site, visitor } = await arrive(t, engine, { config: severalCategories });
    await tabTo(visitor, 'Choose which cookies');
    await openDialog(visitor);
    await tabTo(visitor, `${question} no`);
    await visitor.press('ArrowUp');
    await visitor.press('Escape');
    await visitor.waitFor(() => !document.querySelector('dialog'));
    await assertFocus(visitor, 'Choose which cookies');
    assert.deepEqual(await visitor.cookieNames(), []);
    assert.deepEqual(site.requestsElsewhere(), []);
    assert.equal(await visitor.evaluate(isGone), false);
  });
}
