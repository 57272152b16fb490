import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import {
  accept,
  confirmation,
  isGranted,
  openSettings,
  question,
  reject,
  seeQuestion,
} from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choice, decided } from '../support/decided.mjs';
import { cookieNames, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { hasRun, inertScript, ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const item = { purpose: 'Counts visits', expires: '1 day' };
const serviceOf = (id, provider) => ({
  id,
  category: 'analytics',
  provider,
  purpose: `Shows ${provider} what is read.`,
  cookies: [
    { ...item, name: `${id}_id` },
    { ...item, name: `${id}_today`, storage: 'localStorage' },
  ],
});
const single = ['analytics:heat', 'analytics:counter'];
const config = {
  categories: ['analytics', ...single, 'marketing'],
  services: [serviceOf('heat', 'Heatmaps'), serviceOf('counter', 'Counters')],
};
const main = ['heat', 'counter']
  .map(
    (id) =>
      inertScript(id, `analytics:${id}`) +
      `<script type="text/plain" data-assent="analytics:${id}">
        document.cookie = '${id}_id=1; path=/'; localStorage.setItem('${id}_today', '1');</script>`,
  )
  .join('');

const visitServices = (t, page = {}) =>
  visitCouncil(t, { page: { tag: { 'data-google': null }, config, main, ...page } });

const answer = (page, label, said) =>
  choice(page, label).getByLabel(said, { exact: true }).first().check();
const isYes = (page, label) =>
  choice(page, label).getByLabel('Yes', { exact: true }).first().isChecked();
const save = (page) => page.click('[data-assent-action="save"]');

/** What the services have left. */
const left = async ({ context, page }) =>
  [
    ...(await cookieNames(context)).filter((name) => name !== 'assent'),
    ...(await storageKeys(page)),
  ].sort();
const leftBy = (...ids) => ids.flatMap((id) => [`${id}_id`, `localStorage:${id}_today`]).sort();

test('R13 the settings ask about each service that is named among the categories, inside its category', async (t) => {
  const { page, open } = await visitServices(t);
  await open();
  await openSettings(page);
  const inside = choice(page, 'analytics').locator('fieldset legend');
  assert.deepEqual(await inside.allTextContents(), [
    'Do you want to accept Heatmaps cookies?',
    'Do you want to accept Counters cookies?',
  ]);
  for (const label of ['analytics', 'Heatmaps', 'Counters', 'marketing'])
    assert.equal(await isYes(page, label), false, label);
  assert.deepEqual(
    (await axeFindings(page)).filter((finding) => finding.includes('assent')),
    [],
  );
});

for (const where of ['in the dialog', 'on a page']) {
  const more = where === 'on a page' ? '<assent-preferences></assent-preferences>' : '';

  test(`R13 yes to one service releases that one alone, now and later, ${where}`, async (t) => {
    const visitor = await visitServices(t, { main: main + more });
    const { page, context, open } = visitor;
    await open();
    if (more) await page.waitForSelector('assent-preferences fieldset fieldset');
    else await openSettings(page);
    await answer(page, 'Heatmaps', 'Yes');
    assert.equal(await isYes(page, 'analytics'), true);
    assert.equal(await isYes(page, 'Counters'), false);
    await settle(page);
    assert.deepEqual(await ranIn(page), []);
    await save(page);
    await hasRun(page, 'heat');
    await settle(page);
    assert.deepEqual(await ranIn(page), ['heat']);
    assert.deepEqual(await decided(context), {
      analytics: '1',
      'analytics:counter': '0',
      'analytics:heat': '1',
      marketing: '0',
    });
    await open('/next');
    await hasRun(page, 'heat');
    await settle(page);
    assert.deepEqual(await ranIn(page), ['heat']);
    assert.deepEqual(await left(visitor), leftBy('heat'));
  });
}

test('R13 what is chosen for a service and not saved is dropped with the dialog', async (t) => {
  const { page, context, open } = await visitServices(t);
  await open();
  await openSettings(page);
  await answer(page, 'Heatmaps', 'Yes');
  await page.keyboard.press('Escape');
  await openSettings(page);
  assert.equal(await isYes(page, 'Heatmaps'), false);
  assert.equal(await decided(context), undefined);
});

test('R13 No to a category is No to each of its services', async (t) => {
  const { page, context, open } = await visitServices(t);
  await open();
  await openSettings(page);
  await answer(page, 'Heatmaps', 'Yes');
  await answer(page, 'analytics', 'No');
  assert.equal(await isYes(page, 'Heatmaps'), false);
  await save(page);
  await page.waitForSelector(confirmation);
  assert.equal((await decided(context))['analytics:heat'], '0');
});

test('R25 a service that is withdrawn alone stops at once, and what it stored goes', async (t) => {
  const visitor = await visitServices(t);
  const { page, open } = visitor;
  await open();
  await seeQuestion(page);
  await accept(page);
  await hasRun(page, 'heat');
  await hasRun(page, 'counter');
  assert.deepEqual(await left(visitor), leftBy('counter', 'heat'));
  await page.evaluate(() => (globalThis.isOld = true));
  await openSettings(page);
  await answer(page, 'Heatmaps', 'No');
  await save(page);
  // A third party's code has run: loading the page anew is the only sure end of it.
  await page.waitForFunction(() => !globalThis.isOld);
  await hasRun(page, 'counter');
  assert.deepEqual(await ranIn(page), ['counter']);
  await eventually(() => left(visitor), leftBy('counter'));
  assert.equal(await isGranted(page, 'analytics'), true);
  assert.equal(await isGranted(page, 'analytics:heat'), false);
});

test('R25 so it does for whoever decides by script', async (t) => {
  const { page, context, open } = await visitServices(t);
  await seedCookie(
    context,
    decisionText({
      analytics: true,
      'analytics:counter': true,
      'analytics:heat': true,
      marketing: false,
    }),
  );
  await open();
  await hasRun(page, 'heat');
  await page.evaluate(() => {
    globalThis.isOld = true;
    globalThis.assent.decide({ 'analytics:heat': false });
  });
  await page.waitForFunction(() => !globalThis.isOld);
  await hasRun(page, 'counter');
  await page.evaluate(() => globalThis.assent.decide({ marketing: true }));
  const { marketing, 'analytics:heat': heat } = await decided(context);
  assert.deepEqual([marketing, heat], ['1', '0']);
  assert.deepEqual(await ranIn(page), ['counter']);
});

test('the banner asks about the category, and its answer is one for each service', async (t) => {
  const { page, context, open } = await visitServices(t);
  await open();
  await seeQuestion(page);
  const words = await page.textContent(question);
  assert.match(words, /additional cookies from Heatmaps and Counters/);
  assert.doesNotMatch(words, /undefined|\s cookies/);
  await reject(page);
  assert.deepEqual(await decided(context), {
    analytics: '0',
    'analytics:counter': '0',
    'analytics:heat': '0',
    marketing: '0',
  });
});

test('a service that is asked about on its own since is asked about with its category', async (t) => {
  const categories = ['analytics', ...single];
  const { page, context, open } = await visitServices(t, { config: { ...config, categories } });
  await seedCookie(context, decisionText({ analytics: true, 'analytics:counter': true }));
  await open();
  await seeQuestion(page);
  assert.match(await page.textContent(question), /Accept analytics cookies/);
  await page.click(`${question} [data-assent-action="reject"]`);
  await page.waitForSelector(`${confirmation}:has-text("rejected analytics cookies")`);
  const answers = Object.entries(await decided(context)).map(([id, said]) => [id, said[0]]);
  assert.deepEqual(Object.fromEntries(answers), {
    analytics: '0',
    'analytics:counter': '0',
    'analytics:heat': '0',
  });
});

test('a service that is not there, or not asked for its consent, gets one sentence', async (t) => {
  const { site, messages, open } = await visitServices(t);
  const exempt = [{ id: 'analytics', basis: 'statistics' }, 'analytics:heat'];
  for (const categories of [
    ['analytics', 'analytics:heet'],
    ['marketing', 'analytics:heat'],
    exempt,
  ]) {
    const services = categories[0] === 'marketing' ? [] : config.services;
    const tag = { 'data-google': null };
    site.page('/', councilPage({ tag, config: { categories, services } }));
    messages.length = 0;
    await open();
    await eventually(async () => complaints({ messages }).length, 1);
    assert.match(
      complaints({ messages })[0],
      /categories\[1\].*a service of one that needs consent/,
    );
  }
});

test('markup that names no service of its category stays inert, and the owner reads which name', async (t) => {
  const visitor = await visitServices(t, { main: main + inertScript('typo', 'analytics:heatt') });
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'heat');
  await settle(visitor.page);
  assert.ok(!(await ranIn(visitor.page)).includes('typo'));
  assert.match(complaints(visitor).join(), /"analytics:heatt"/);
});

test('markup of a service that is listed, and not asked about on its own, has the answer of its category', async (t) => {
  const split = { ...config, categories: ['analytics', 'analytics:heat', 'marketing'] };
  const visitor = await visitServices(t, { config: split });
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'counter');
  assert.deepEqual(complaints(visitor), []);
});
