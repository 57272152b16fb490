import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { isTag } from '../support/google.mjs';
import { install, installations } from '../support/installations.mjs';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { visit } from '../support/visit.mjs';

for (const granted of [true, false]) {
  test(`a returning visitor who said ${granted ? 'yes' : 'no'} requests assent.js and nothing else of ours`, async (t) => {
    const { site, page, context, open } = await visitCouncil(t);
    await seedCookie(context, decisionText({ analytics: granted }));
    for (const path of usualPaths) {
      site.forgetRequests();
      await open(path);
      if (granted) await site.request(isTag);
      await settle(page);
      await page.mouse.wheel(0, 2000);
      await site.requestsDuring(300);
      assert.deepEqual(
        site.releaseRequests().map(({ path: file }) => file),
        ['/assent-1.0.0/assent.js'],
      );
      assert.deepEqual(site.tagRequests().length, granted ? 1 : 0);
    }
  });
}

test('the interface is fetched when it is about to be used, and not before', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  await seedCookie(context, decisionText({ analytics: false }));
  await open();
  await settle(page);
  assert.equal(site.releaseRequests().length, 1);
  await page.hover('[data-assent-open]');
  await site.request(({ path }) => path.endsWith('/assent-preferences.js'));
  await page.click('[data-assent-open]');
  await page.waitForSelector('dialog assent-preferences button');
  const files = site.releaseRequests().map(({ path }) => path.split('/').at(-1));
  const wanted = ['assent.js', 'assent-ui.js', 'assent-preferences.js'];
  assert.deepEqual(new Set(files), new Set(wanted));
  assert.equal(files.length, wanted.length, 'each once');
});

const total = (shifts) => shifts.reduce((sum, { value }) => sum + value, 0);

async function openWatched(t, installation) {
  const visitor = await visit(t);
  await watchLayoutShifts(visitor.context);
  install(visitor.site, installation);
  return visitor;
}

for (const [way, installation] of Object.entries(await installations())) {
  test(`installed ${way}, nothing on the page is moved, on the first visit or a later one`, async (t) => {
    const { site, page, context } = await openWatched(t, installation);
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

/** What comes only when the page has been painted without it. */
const slow = {
  'first in head': 'assent-ui.js',
  'last in body': 'assent-ui.js',
  async: 'assent.js',
  'as a module': 'assent.js',
  'from another origin': 'assent-ui.js',
  'injected while parsing': 'assent.js',
};

for (const [way, file] of Object.entries(slow)) {
  test(`installed ${way}, nothing is moved where ${file} comes after the first paint`, async (t) => {
    const { site, page } = await openWatched(t, (await installations())[way]);
    let letGo = () => {};
    site.release(file, { until: new Promise((resolve) => (letGo = resolve)) });
    await page.goto(site.url('/'), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    letGo();
    await seeQuestion(page);
    await settle(page);
    const shifts = await layoutShifts(page);
    assert.equal(total(shifts), 0, JSON.stringify(shifts));
  });
}

test('an answer and its confirmation move nothing but what the visitor pressed', async (t) => {
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

test('the counter does count: a banner put in late into the flow would show', async (t) => {
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
