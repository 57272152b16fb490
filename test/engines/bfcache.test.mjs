import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { inOrder, mixed, serveScript } from '../support/inert-markup.mjs';
import { isTag } from '../support/google.mjs';
import { eventually } from '../support/eventually.mjs';
import { storageKeys } from '../support/device.mjs';
import { configOf, googleAnalytics, vendorCases as cases } from '../support/vendor-cases.mjs';
import { playVendors } from '../support/vendor-stand-ins.mjs';
import { measuredIn } from '../support/vendor-visit.mjs';
import { engines, visitWith } from '../support/visitor.mjs';

const config = { categories: ['analytics', 'marketing'] };

const isGranted = () => globalThis[Symbol.for('assent')]?.isGranted('analytics') === true;
const isRefused = () => globalThis[Symbol.for('assent')]?.isGranted('analytics') === false;
const said = (/** @type {string} */ word) =>
  document.querySelector('assent-banner[view="confirmation"]')?.textContent?.includes(word);

/** What has run in order, once all has had its time. */
async function ranIn({ site, visitor }) {
  await visitor.waitFor(() => globalThis.ran?.includes('last'));
  await site.requestsDuring(500);
  return visitor.evaluate(() => globalThis.ran.filter((name) => name !== 'other'));
}

async function openSite(t, engine, tag = {}) {
  const { site, visitor } = await visitWith(t, engine);
  for (const path of ['/', '/next']) {
    site.page(path, councilPage({ tag, config, main: mixed }));
  }
  serveScript(site, 'external');
  await visitor.open(site.url('/'));
  await visitor.waitFor(() => document.querySelector('assent-banner[view="question"]'));
  // What is still on its way when a page is left does not arrive any more.
  await visitor.waitFor(() => document.readyState === 'complete');
  return { site, visitor };
}

/** All that can stand on one page, and those of them that can be stopped without its being loaded anew. */
const measuring = {
  reload: Object.values(cases).filter((one) => one.vendor !== 'matomo' || one === cases.matomo),
  stay: [
    googleAnalytics,
    cases.clarity,
    cases['meta-pixel'],
    cases['matomo in cookie-consent mode'],
  ],
};

/** A visitor who is measured by vendors, and has been long enough for all of them to have stored what they can. */
async function beMeasured(t, engine, onWithdraw) {
  const { site, visitor } = await visitWith(t, engine);
  const vendors = measuring[onWithdraw];
  const page = councilPage({
    tag: { 'data-google': null },
    config: { ...configOf(...vendors), onWithdraw },
  });
  for (const path of ['/', '/next']) site.page(path, page);
  const { hits } = playVendors(site, vendors);
  const left = async () =>
    [...(await visitor.cookieNames()), ...(await storageKeys(visitor))].filter(
      (name) => name !== 'assent',
    );
  const query = vendors.flatMap((one) => one.query?.slice(1) ?? []).join('&');
  await visitor.open(site.url(`/?${query}`));
  await visitor.click('[data-assent-action="accept"]');
  await visitor.waitFor(said, 'accepted');
  const missing = async () => {
    const names = await left();
    return vendors.flatMap(({ stores }) => stores).filter((name) => !names.includes(name));
  };
  await eventually(missing, [], { timeout: 15_000 });
  return { site, visitor, hits, left };
}

async function withdraw(visitor) {
  await visitor.click('[data-assent-open]');
  await visitor.click('dialog [data-assent-action="reject"]');
  await visitor.waitFor(said, 'rejected');
}

/** Leaves a page that will be known again, and comes back to it when the answer has changed elsewhere. */
async function leaveAndReturn({ site, visitor }, changeAnswer) {
  await visitor.evaluate(() => {
    globalThis.leftBehind = true;
    addEventListener('pageshow', ({ persisted }) => (globalThis.restored = persisted));
  });
  await visitor.open(site.url('/next'));
  await changeAnswer();
  const changedAt = Date.now();
  await visitor.back();
  await visitor.waitFor(() => location.pathname === '/');
  return changedAt;
}

for (const engine of engines) {
  test(`R28 a page that comes back from the cache obeys a withdrawal made since, in ${engine}`, async (t) => {
    const { site, visitor } = await openSite(t, engine, { 'data-on-withdraw': 'stay' });
    await visitor.click('[data-assent-action="accept"]');
    await site.hit();
    const withdrawnAt = await leaveAndReturn({ site, visitor }, async () => {
      await visitor.click('[data-assent-open]');
      await visitor.click('dialog [data-assent-action="reject"]');
      await visitor.waitFor(said, 'rejected');
    });
    await visitor.waitFor(isRefused);
    await visitor.click('h1');
    await site.requestsDuring(1500);
    assert.deepEqual(
      site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt),
      [],
    );
    assert.deepEqual(await visitor.cookieNames(), ['assent']);
    // The point of it all: this is the page that was left, with Google's tag still in it.
    assert.equal(await visitor.evaluate(() => globalThis.restored), true);
  });

  test(`R28 by default such a page is loaded anew, in ${engine}`, async (t) => {
    const { site, visitor } = await openSite(t, engine);
    await visitor.click('[data-assent-action="accept"]');
    await site.request(isTag);
    await leaveAndReturn({ site, visitor }, async () => {
      await visitor.click('[data-assent-open]');
      await visitor.click('dialog [data-assent-action="reject"]');
      await visitor.waitFor(said, 'rejected');
    });
    await visitor.waitFor(() => !globalThis.leftBehind && document.readyState === 'complete');
    assert.equal(await visitor.evaluate(isRefused), true);
    assert.equal(await visitor.evaluate(() => 'google_tag_manager' in globalThis), false);
  });

  for (const [onWithdraw, what] of [
    ['reload', 'nine vendors'],
    ['stay', 'those that can be stopped'],
  ]) {
    test(`R25 a page that comes back from the cache after a withdrawal has nothing left of ${what}, with "${onWithdraw}" in ${engine}`, async (t) => {
      const { site, visitor, hits, left } = await beMeasured(t, engine, onWithdraw);
      const returnedAt = await leaveAndReturn({ site, visitor }, () => withdraw(visitor));
      await visitor.waitFor(
        (isReloaded) => !globalThis.leftBehind === isReloaded && document.readyState === 'complete',
        onWithdraw === 'reload',
      );
      await visitor.waitFor(isRefused);
      await visitor.click('h1');
      await site.requestsDuring(1500);
      assert.deepEqual(await left(), []);
      // Where only the end of the page stops some of them, they saw it come back, and no more.
      const patience = onWithdraw === 'reload' ? 1000 : 0;
      const late = measuredIn(hits()).filter(({ time }) => time > returnedAt + patience);
      assert.deepEqual(late, []);
    });
  }

  test(`R28 a page that comes back from the cache releases once what was granted since, in ${engine}`, async (t) => {
    const { site, visitor } = await openSite(t, engine);
    await leaveAndReturn({ site, visitor }, async () => {
      await visitor.click('[data-assent-action="accept"]');
      await visitor.waitFor(said, 'accepted');
    });
    await visitor.waitFor(isGranted);
    assert.deepEqual(await ranIn({ site, visitor }), inOrder);
    assert.equal(await visitor.evaluate(() => globalThis.restored), true);
    assert.equal(
      await visitor.evaluate(() => document.querySelector('assent-banner[view="question"]')),
      null,
    );
  });

  test(`R6 a page that comes back from the cache runs nothing a second time, in ${engine}`, async (t) => {
    const { site, visitor } = await openSite(t, engine);
    assert.deepEqual(await visitor.evaluate(() => globalThis.ran ?? []), []);
    await visitor.click('[data-assent-action="accept"]');
    assert.deepEqual(await ranIn({ site, visitor }), inOrder);
    await leaveAndReturn({ site, visitor }, () => ranIn({ site, visitor }));
    await visitor.waitFor(() => globalThis.restored);
    assert.deepEqual(await ranIn({ site, visitor }), inOrder);
    const { length } = site.requests(isTag);
    assert.equal(length, 2, 'one for each page');
  });
}
