import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, openSettings, reject, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const withWords = (en) => ({ page: { config: { messages: { en } } } });

test('R19 an owner who calls analytics anonymous reads one sentence, and visitors are asked', async (t) => {
  const visitor = await visitCouncil(
    t,
    withWords({ essential: 'We count anonymously.', hide: 'OK' }),
  );
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertOneComplaint(visitor, /messages\.en\.essential says “anonym”/);
  await reject(visitor.page);
});

test('R12 an owner who renames Reject reads why it is left out, and the two answers mirror each other', async (t) => {
  const visitor = await visitCouncil(t, withWords({ reject: 'Maybe later' }));
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertOneComplaint(visitor, /messages\.en\.reject is left out/);
  assert.match(await visitor.page.innerText(banner), /Reject analytics cookies/);
});

test('an owner’s words take the place of ours in the banner and in the settings', async (t) => {
  const words = {
    view: 'See our cookies',
    settings: 'Your cookies',
    yes: 'Yes please',
    save: 'Keep',
  };
  const visitor = await visitCouncil(t, withWords(words));
  await visitor.open();
  await visitor.page.waitForSelector(`${banner}:has-text("See our cookies")`);
  await openSettings(visitor.page);
  for (const text of ['Your cookies', 'Yes please', 'Keep'])
    await visitor.page.waitForSelector(`dialog:has-text("${text}")`);
  await settle(visitor.page);
  assert.deepEqual(complaints(visitor), []);
});
