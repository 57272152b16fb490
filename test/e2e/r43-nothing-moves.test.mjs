import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { isTag } from '../support/google.mjs';
import { install, installations } from '../support/installations.mjs';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { visit } from '../support/visit.mjs';

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
/** One of each kind is looked at on a phone as well. */
const onPhones = ['first in head', 'last in body', 'async', 'defer', 'injected after load'];
const screensOf = (way) => (onPhones.includes(way) ? [wide, phone] : [wide]);

const total = (shifts) => shifts.reduce((sum, { value }) => sum + value, 0);

async function openWatched(t, installation, viewport = wide) {
  const visitor = await visit(t, { viewport });
  await watchLayoutShifts(visitor.context);
  install(visitor.site, installation);
  return visitor;
}

for (const [way, installation] of Object.entries(await installations())) {
  for (const viewport of screensOf(way)) {
    test(`R43 installed ${way}, nothing is moved at ${viewport.width} px, on the first visit or a later one`, async (t) => {
      const { site, page, context } = await openWatched(t, installation, viewport);
      await page.goto(site.url('/'));
      await seeQuestion(page);
      await settle(page);
      const first = await layoutShifts(page);
      assert.equal(total(first), 0, JSON.stringify(first));
      await seedCookie(context, decisionText({ analytics: true }));
      await page.goto(site.url('/next'));
      await site.request(isTag);
      await settle(page);
      const later = await layoutShifts(page);
      assert.equal(total(later), 0, JSON.stringify(later));
    });
  }
}

/** What comes only when the page has been painted without it. */
const slow = {
  'first in head': 'assent-ui.js',
  'last in body': 'assent-ui.js',
  async: 'assent.js',
  'as a module': 'assent.js',
  'from another origin': 'assent-ui.js',
  'injected after load': 'assent.js',
  'injected while parsing': 'assent.js',
};

for (const [way, file] of Object.entries(slow)) {
  for (const viewport of screensOf(way)) {
    test(`R43 installed ${way}, nothing is moved at ${viewport.width} px where ${file} comes after the first paint`, async (t) => {
      const { site, page } = await openWatched(t, (await installations())[way], viewport);
      let letGo = () => {};
      site.release(file, { until: new Promise((resolve) => (letGo = resolve)) });
      await page.goto(site.url('/'), { waitUntil: 'commit' });
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length,
      );
      letGo();
      await seeQuestion(page);
      await settle(page);
      const shifts = await layoutShifts(page);
      assert.equal(total(shifts), 0, JSON.stringify(shifts));
    });
  }
}

test('R43 installed last in body, nothing is moved where the browser is late to say what it has painted', async (t) => {
  const { site, page, context } = await openWatched(t, (await installations())['last in body']);
  await context.addInitScript(() => {
    const next = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (then) => next(() => setTimeout(then, 300));
    performance.getEntriesByType = () => [];
  });
  let letGo = () => {};
  site.release('assent.js', { until: new Promise((resolve) => (letGo = resolve)) });
  await page.goto(site.url('/'), { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length,
    undefined,
    { polling: 50 },
  );
  letGo();
  await seeQuestion(page);
  await settle(page);
  const shifts = await layoutShifts(page);
  assert.equal(total(shifts), 0, JSON.stringify(shifts));
});

test('R43 an answer and its confirmation move nothing but what the visitor pressed', async (t) => {
  const { site, page } = await openWatched(t, {
    html: (await installations())['first in head'].html,
  });
  await page.goto(site.url('/'));
  await page.click('[data-assent-action="accept"]');
  await page.waitForSelector('assent-banner[view="confirmation"]');
  await page.click('[data-assent-action="hide"]');
  await page.waitForSelector('assent-banner', { state: 'detached' });
  const unasked = (await layoutShifts(page)).filter(({ recentInput }) => !recentInput);
  assert.deepEqual(unasked, []);
});

test('R43 the counter does count: a banner put in late into the flow would show', async (t) => {
  const { site, page } = await openWatched(t, {
    html: (await installations())['first in head'].html,
  });
  await page.goto(site.url('/'));
  await seeQuestion(page);
  await settle(page);
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'late' })),
  );
  assert.notEqual(total(await layoutShifts(page)), 0);
});
