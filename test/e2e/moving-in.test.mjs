import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGranted, question, seeQuestion } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, readCookie, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { seedCookie } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';

const day = 864e5;
const monthAgo = Date.now() - 30 * day;
const dayOf = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);
const oldDay = dayOf(monthAgo - day);

/** As Cookiebot writes it: see src/moving/cookiebot.ts. @param {boolean} statistics */
const cookiebot = (statistics) =>
  `{stamp:%27PuSKzMgziAFdTLa5FzFSr4vbvlQnA4IdhLZfeZ+9fBM/j32CWy3XGA==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${monthAgo}%2Cregion:%27gb%27}`;
/** As vanilla-cookieconsent 3 writes it into localStorage: see src/moving/vcc.ts. */
const vcc = JSON.stringify({
  categories: ['necessary', 'analytics'],
  revision: 2,
  data: null,
  consentTimestamp: new Date(monthAgo).toISOString(),
  consentId: '24ef8464-ff47-4934-8ba7-5ae0c50c8ff8',
  services: { necessary: [], analytics: [] },
  languageCode: 'en',
  lastConsentTimestamp: new Date(monthAgo).toISOString(),
  expirationTime: Date.now() + 100 * day,
});

const from = (/** @type {object} */ change = {}) => ({
  moveFrom: {
    tool: 'cookiebot',
    categories: { statistics: 'analytics' },
    since: oldDay,
    ...change,
  },
});
const hour = (/** @type {number} */ time) => Math.floor(time / 3_600_000) * 3600;

for (const file of ['assent.js', 'assent-all.js']) {
  const tag = { src: `/assent-1.0.0/${file}` };

  test(`a grant given to Cookiebot holds with ${file}, keeps its time, and its cookie goes`, async (t) => {
    const visitor = await visitCouncil(t, { page: { config: from(), tag } });
    const { site, page, context, open, errors } = visitor;
    await seedCookie(context, cookiebot(true), { name: 'CookieConsent', daysLeft: 300 });
    await open();
    await eventually(() => isGranted(page), true);
    await settle(page);
    assert.equal(await page.locator(question).count(), 0);
    assert.equal(await page.locator('assent-banner').count(), 0);
    const kept = await readCookie(context, 'assent');
    assert.equal(kept?.value, `v=1&t=${hour(monthAgo)}&p=1&analytics=1`);
    assert.equal(await readCookie(context, 'CookieConsent'), undefined);
    await eventually(async () => site.requestsElsewhere().length > 0, true);
    // The next page needs nothing but the gate.
    const before = site.requests(({ path }) => path.includes('moving')).length;
    await open('/next');
    assert.equal(await isGranted(page), true);
    assert.equal(site.requests(({ path }) => path.includes('moving')).length, before);
    assert.deepEqual([errors, complaints(visitor)], [[], []]);
  });

  test(`a refusal given to Cookiebot holds with ${file}, and nobody is asked again`, async (t) => {
    const { site, page, context, open } = await visitCouncil(t, { page: { config: from(), tag } });
    await seedCookie(context, cookiebot(false), { name: 'CookieConsent', daysLeft: 300 });
    await open();
    await eventually(() => cookieNames(context), ['assent']);
    const kept = await readCookie(context, 'assent');
    assert.equal(kept?.value, `v=1&t=${hour(monthAgo)}&p=1&analytics=0`);
    await settle(page);
    assert.equal(await page.locator('assent-banner').count(), 0);
    assert.deepEqual(site.requestsElsewhere(), []);
  });
}

test('a grant from before the wording of today is not carried over: the visitor is asked', async (t) => {
  const page = { config: from({ since: dayOf(Date.now()) }) };
  const { site, page: tab, context, open } = await visitCouncil(t, { page });
  await seedCookie(context, cookiebot(true), { name: 'CookieConsent', daysLeft: 300 });
  await open();
  await seeQuestion(tab);
  assert.deepEqual(await cookieNames(context), []);
  assert.deepEqual(site.requestsElsewhere(), []);
});

test('without the option nobody looks at what another tool has left', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  await seedCookie(context, cookiebot(true), { name: 'CookieConsent', daysLeft: 300 });
  await open();
  await seeQuestion(page);
  assert.deepEqual(await cookieNames(context), ['CookieConsent']);
  assert.deepEqual(
    site.requests(({ path }) => path.includes('moving')),
    [],
  );
});

test('what another tool kept goes on every domain and path that it can be on', async (t) => {
  const { page, context, site, open } = await visitCouncil(t, {
    page: { config: from() },
    paths: ['/bins/dates'],
  });
  const places = [
    { domain: councilHost, path: '/' },
    { domain: `.${councilHost}`, path: '/' },
    { domain: `.${councilHost.split('.').slice(1).join('.')}`, path: '/' },
    { domain: councilHost, path: '/bins' },
    { domain: councilHost, path: '/bins/' },
  ];
  for (const place of places)
    await context.addCookies([
      { name: 'CookieConsent', value: cookiebot(false), secure: true, ...place },
    ]);
  assert.ok((await context.cookies()).length >= places.length - 1);
  await open('/bins/dates');
  await eventually(() => cookieNames(context), ['assent']);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(site.requestsElsewhere(), []);
});

test('a choice that was kept in localStorage is carried over, and taken from there', async (t) => {
  const config = { moveFrom: { tool: 'vcc', categories: { analytics: 'analytics' }, version: 2 } };
  const { page, open } = await visitCouncil(t, { page: { config } });
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('came')) localStorage.setItem('cc_cookie', text);
    sessionStorage.setItem('came', '1');
  }, vcc);
  await open();
  await eventually(() => isGranted(page), true);
  assert.deepEqual(await storageKeys(page), ['sessionStorage:came']);
});

test('where the file is missing or altered the visitor is asked, and the owner reads why', async (t) => {
  const changes = {
    missing: { status: 404 },
    altered: { alter: (/** @type {string} */ text) => `${text};` },
  };
  for (const [what, change] of Object.entries(changes)) {
    const visitor = await visitCouncil(t, { page: { config: from() } });
    const { site, page, context, open } = visitor;
    site.release('assent-moving.js', change);
    await seedCookie(context, cookiebot(true), { name: 'CookieConsent', daysLeft: 300 });
    await open();
    await seeQuestion(page);
    assert.equal(await isGranted(page), false, what);
    assert.match(complaints(visitor).join(), /assent-moving\.js must be there, unaltered/);
  }
});

test('a category that is none stops everything with one sentence', async (t) => {
  const config = from({ categories: { statistics: 'analysis' } });
  const visitor = await visitCouncil(t, { page: { config } });
  await seedCookie(visitor.context, cookiebot(true), { name: 'CookieConsent', daysLeft: 300 });
  await visitor.open();
  await eventually(async () => complaints(visitor).length, 1);
  assert.match(
    complaints(visitor)[0] ?? '',
    /`moveFrom\.categories\.statistics` must be .*"analytics"/,
  );
  assert.equal(await isGranted(visitor.page), false);
});
