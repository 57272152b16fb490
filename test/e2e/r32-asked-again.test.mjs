import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, isGranted, openSettings, question, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choice, decided } from '../support/decided.mjs';
import { cookieNames, isGoogleCookie } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { hasRun, ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { severalCategories, severalPage } from '../support/several-categories.mjs';
import { configOf, vendorCases } from '../support/vendor-cases.mjs';
import { visitVendor } from '../support/vendor-visit.mjs';

test('R32 a newer policy version asks again, grants nothing meanwhile, and clears what Google had stored', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  await open();
  await accept(page);
  await site.hit();
  await site.requestsDuring(1000);
  assert.ok((await cookieNames(context)).some(isGoogleCookie));
  site.page('/', councilPage({ tag: { 'data-policy-version': '2' } }));
  await open('/');
  site.forgetRequests();
  await page.reload();
  await seeQuestion(page);
  await settle(page);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(site.googleRequests(), []);
  await eventually(async () => (await cookieNames(context)).filter(isGoogleCookie), []);
  await accept(page);
  assert.equal(await isGranted(page), true);
});

test('R32 so does it with a vendor’s cookies and storage', async (t) => {
  const one = vendorCases.hotjar;
  const { site, page, open, stored, isHit } = await visitVendor(t, one);
  await open();
  await accept(page);
  await site.request(isHit);
  await eventually(async () => (await stored()).includes('localStorage:hjActiveViewportIds'), true);
  const tag = { 'data-google': null };
  site.page('/next', councilPage({ tag, config: { ...configOf(one), policyVersion: 2 } }));
  await open('/next');
  await seeQuestion(page);
  await eventually(stored, []);
  assert.equal(await isGranted(page), false);
  assert.equal(await page.evaluate(() => 'hj' in globalThis), false);
});

/** A visitor who granted all three categories under version 1. */
async function visitAgain(
  t,
  config,
  answers = { functional: true, analytics: true, marketing: true },
) {
  const visitor = await visitCouncil(t, {
    html: severalPage({ config: { ...severalCategories, ...config } }),
  });
  await seedCookie(visitor.context, decisionText(answers), { daysLeft: 300 });
  for (const name of ['text_size', 'ads_1'])
    await seedCookie(visitor.context, '1', { name, daysLeft: 30 });
  await visitor.open();
  await seeQuestion(visitor.page);
  return visitor;
}

test('R32 a newer version of one category asks about that one alone, and keeps the other answers', async (t) => {
  const categories = ['functional', 'analytics', { id: 'marketing', version: 2 }];
  const { page, context } = await visitAgain(t, { categories });
  await hasRun(page, 'functional');
  await hasRun(page, 'analytics');
  await settle(page);
  const asked = await page.textContent(question);
  assert.match(asked, /campaigns/);
  assert.doesNotMatch(asked, /remember your settings|how people use/);
  assert.deepEqual((await ranIn(page)).sort(), ['analytics', 'functional']);
  assert.equal(await isGranted(page, 'marketing'), false);
  const names = await cookieNames(context);
  assert.deepEqual([names.includes('text_size'), names.includes('ads_1')], [true, false]);
  await page.click(`${question} [data-assent-action="reject"]`);
  await eventually(async () => (await decided(context))?.marketing?.[0], '0');
  assert.equal(await isGranted(page, 'functional'), true);
  assert.equal(await isGranted(page, 'analytics'), true);
});

test('R32 a category that was added later is asked about, and not granted with the others', async (t) => {
  const answers = { functional: true, analytics: true };
  const { page, context } = await visitAgain(t, {}, answers);
  await hasRun(page, 'analytics');
  await settle(page);
  assert.match(await page.textContent(question), /campaigns/);
  assert.equal(await isGranted(page, 'marketing'), false);
  assert.equal(await isGranted(page, 'functional'), true);
  assert.ok(!(await ranIn(page)).includes('marketing'));
  assert.deepEqual(await decided(context), { analytics: '1', functional: '1' });
});

/** Marketing under a newer version, with words on what is new. */
const campaigns = {
  id: 'marketing',
  version: 2,
  changed: { en: 'We now work with Example Ads.', cy: 'Rydym nawr yn gweithio gydag Example Ads.' },
};
const changed = /What changed: We now work with Example Ads\./;

test('R32 whoever answered an older version reads what changed, in the banner and in the settings', async (t) => {
  const categories = ['functional', 'analytics', campaigns];
  const { page, open } = await visitAgain(t, { categories });
  assert.match(await page.textContent(question), changed);
  await openSettings(page);
  assert.match(await choice(page, 'marketing').innerText(), changed);
  assert.doesNotMatch(await choice(page, 'analytics').innerText(), /What changed/);
  await page.click('dialog [data-assent-action="save"]');
  await page.waitForSelector('dialog', { state: 'detached' });
  await open('/next');
  await openSettings(page);
  assert.doesNotMatch(await page.textContent('dialog'), /What changed/);
});

test('R32 so does whoever meets the settings on the page', async (t) => {
  const categories = ['functional', 'analytics', campaigns];
  const html = severalPage({
    config: { ...severalCategories, categories },
    main: '<assent-preferences></assent-preferences>',
  });
  const { context, page, open } = await visitCouncil(t, { html });
  await seedCookie(context, decisionText({ functional: true, analytics: true, marketing: true }));
  await open();
  await page.locator('assent-preferences').getByText(changed).waitFor();
});

test('R32 whoever is asked for the first time reads nothing of changes', async (t) => {
  const config = { ...severalCategories, categories: ['functional', 'analytics', campaigns] };
  const { page, open } = await visitCouncil(t, { html: severalPage({ config }) });
  await open();
  await seeQuestion(page);
  assert.doesNotMatch(await page.textContent(question), /What changed/);
});

test('R32 a tag manager is not told of an answer that counts no longer', async (t) => {
  const categories = ['functional', 'analytics', { id: 'marketing', version: 2 }];
  const { page, context } = await visitAgain(t, { categories });
  await context.addInitScript(() => (globalThis.dataLayer = []));
  await page.reload();
  await seeQuestion(page);
  const told = await page.evaluate(() =>
    globalThis.dataLayer.filter(({ event }) => event === 'assent_change'),
  );
  assert.deepEqual(
    told.map(({ assent }) => assent),
    [{ analytics: true, functional: true, marketing: false }],
  );
});
