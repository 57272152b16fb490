import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { trappedMain } from '../support/fails-safely.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const page = { main: inertScript('inline') };
const granted = decisionText({ analytics: true });
const unsound = {
  empty: '',
  'a percent sign': '%',
  'an open brace': '{',
  null: 'null',
  'a quoted true': '"true"',
  'another format': granted.replace('v=1', 'v=2'),
  'an older format': granted.replace('v=1', 'v=0'),
  'a prototype': '__proto__',
  'a prototype as category': granted.replace('analytics', '__proto__'),
  'an unknown category': granted.replace('analytics', 'unheard-of'),
  'a category answered twice': granted.replace(/&analytics=[^&]*/, '$&$&'),
  'no time': granted.replace(/&t=\d+/, ''),
  'JSON, as others keep it': '{"v":1%2C"analytics":true}',
  'a time to come': decisionText({ analytics: true }, { hoursAgo: -3 }),
  'an answer run out': decisionText({ analytics: true }, { daysAgo: 366 }),
  'an answer to an older question': decisionText({ analytics: true }, { policyVersion: 0 }),
};

test('R8 an unsound cookie counts as no consent: asked again, nothing released, no error', async (t) => {
  const visitor = await visitCouncil(t, { page });
  for (const [what, value] of Object.entries(unsound)) {
    await visitor.context.clearCookies();
    await seedCookie(visitor.context, value);
    await visitor.open();
    await seeQuestion(visitor.page);
    await settle(visitor.page);
    assert.equal(await visitor.page.isVisible(question), true, what);
    await assertNothingReleased(visitor);
    assert.deepEqual(visitor.errors, [], what);
  }
});

test('R8 two cookies of our name release nothing, whichever comes first', async (t) => {
  const refused = decisionText({ analytics: false });
  for (const [first, second] of [
    [granted, refused],
    [refused, granted],
    [granted, '%'],
    ['%', granted],
  ]) {
    const visitor = await visitCouncil(t, { page });
    await seedCookie(visitor.context, first);
    await seedCookie(visitor.context, second, { host: '.example-council.gov.uk' });
    await visitor.open();
    await settle(visitor.page);
    await assertNothingReleased(visitor);
  }
});

/** What a broken browser, extension or page script does to the platform before we run. */
const breakages = {
  'cookies cannot be read': () =>
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    }),
  'the parser of cookies fails': () =>
    Reflect.set(RegExp.prototype, 'exec', () => {
      throw new Error('broken');
    }),
  'the clock fails': () => {
    Date.now = () => NaN;
  },
};

for (const [what, damage] of Object.entries(breakages)) {
  test(`R8 a yes that was kept releases nothing where ${what}`, async (t) => {
    const visitor = await visitCouncil(t, { page });
    await visitor.context.addInitScript(damage);
    await seedCookie(visitor.context, granted);
    await visitor.open();
    await settle(visitor.page);
    await assertNothingReleased(visitor);
  });
}

test('R8 where elements cannot be defined nothing is released, and the page works', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: trappedMain } });
  await visitor.context.addInitScript(() => {
    CustomElementRegistry.prototype.define = () => {
      throw new Error('broken');
    };
  });
  await visitor.open();
  await settle(visitor.page);
  await assertNothingReleased(visitor);
  assert.deepEqual(visitor.errors, []);
  await assertPageWorks(visitor.page);
});
