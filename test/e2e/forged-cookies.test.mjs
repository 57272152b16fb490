import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseDecision } from '../../build/server/parse-decision.js';
import { isGranted, question, seeQuestion } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { damagedValue } from '../support/damage.mjs';
import { forgeriesAt, voidAt } from '../support/forgeries.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';
import { decisionText } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';

/** The same damage on every run; what fails is shrunk, and says its seed and path. */
const runs = { numRuns: 2000, seed: 20_261_123 };
const sound = decisionText({ analytics: true });
const time = Number(/t=(\d+)/.exec(sound)?.[1]);

/** What somebody would write who knows the format, or only knows other tools. */
const handMade = Object.values({ ...forgeriesAt(time), ...voidAt(time) });

const damaged = fc.sample(damagedValue, runs);

/** @param {string} value */
const grants = (value) => {
  const decision = parseDecision(`assent=${value}`);
  return decision?.answers.analytics?.granted === true && decision.time > 0;
};

test('the parser takes the sound value that every forgery is made from', () => {
  assert.equal(grants(sound), true);
});

test('of 2,000 damaged values none grants anything, and none makes the parser throw', () => {
  fc.assert(
    fc.property(damagedValue, (value) => {
      assert.equal(grants(value), false);
    }),
    runs,
  );
  assert.ok(new Set(damaged).size > 1500, 'they differ');
});

test('no hand-made forgery grants anything', () => {
  assert.deepEqual(handMade.filter(grants), []);
});

test('a server that gets two cookies of the name believes neither', () => {
  assert.equal(parseDecision(`assent=${sound}; assent=${sound}`), undefined);
});

/** Only what a cookie jar can hold as one value. */
const fits = (/** @type {string} */ value) => /^[\x21-\x3a\x3c-\x7e]{0,4000}$/.test(value);
const forged = handMade.filter(fits);
const forgeries = [...forged, ...damaged.filter(fits)];

test('a page that finds a forgery asks, and releases nothing', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: inertScript('inline') } });
  const { site, page, context } = visitor;
  // One in two of them, as each takes a load: the next test shows all of them to one page.
  for (const value of forged.filter((_, index) => index % 2)) {
    await context.clearCookies();
    const url = `https://${councilHost}`;
    await context.addCookies([{ name: 'assent', value, url }]);
    await page.goto(site.url('/'));
    await seeQuestion(page);
    assert.equal(await isGranted(page), false, value);
  }
  await assertNothingReleased(visitor);
  assert.deepEqual(visitor.errors, []);
  assert.deepEqual(complaints(visitor), []);
});

test('a page that is told to look again is not taken in by any of them either', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: inertScript('inline') } });
  const { page, open } = visitor;
  await open();
  await seeQuestion(page);
  assert.ok(forgeries.length > 1000);
  const granted = await page.evaluate((values) => {
    const assent = globalThis[Symbol.for('assent')];
    const look = (value) => {
      document.cookie = `assent=${value}; path=/; secure`;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      return ['analytics', 'essential', 'constructor', '__proto__', ''].some((id) =>
        assent.isGranted(id),
      );
    };
    return values.filter(look);
  }, forgeries);
  assert.deepEqual(granted, []);
  await settle(page);
  assert.equal(await page.isVisible(question), true);
  await assertNothingReleased(visitor);
  assert.deepEqual(visitor.errors, []);
  // And it does look: the sound value is believed at once.
  await page.evaluate((value) => {
    document.cookie = `assent=${value}; path=/; secure`;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, sound);
  assert.equal(await isGranted(page), true);
});
