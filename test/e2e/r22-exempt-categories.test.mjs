import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import {
  banner,
  confirmation,
  isGranted,
  openSettings,
  question,
  seeQuestion,
} from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choice, decided } from '../support/decided.mjs';
import { cookieNames, refuseCookies, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { exemptCounter } from '../support/exempt-counter.mjs';
import { hasRun, ranIn } from '../support/inert-markup.mjs';
import { configOf, vendorCases } from '../support/vendor-cases.mjs';

const main = `<script type="text/plain" data-assent="analytics">
  (globalThis.ran ??= []).push('counter');
  document.cookie = 'visits=1; path=/';
  localStorage.setItem('visits_today', '1');
</script>`;

const visitCounted = (t) =>
  visitCouncil(t, { page: { tag: { 'data-google': null }, config: exemptCounter, main } });

/** What the counter has left. */
const left = async ({ context, page }) => [
  ...(await cookieNames(context)).filter((name) => name !== 'assent'),
  ...(await storageKeys(page)),
];

test('R22 statistics come on once their information was shown, and not before', async (t) => {
  const visitor = await visitCounted(t);
  const { page, context, site } = visitor;
  let letCome = () => {};
  const until = new Promise((resolve) => (letCome = resolve));
  site.release('assent-notes.js', { until });
  await page.goto(site.url('/'), { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.assent);
  await site.requestsDuring(300);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(await ranIn(page), []);
  assert.deepEqual(await left(visitor), []);
  letCome();
  await seeQuestion(page);
  await hasRun(page, 'counter');
  assert.equal(await isGranted(page), true);
  assert.equal(await decided(context), undefined);
});

/** What the buttons in the banner do, in their order. */
const actions = (page) =>
  page.$$eval(`${question} [data-assent-action]`, (buttons) =>
    buttons.map((button) => button.dataset.assentAction),
  );

test('R22 a site with nothing but exempt categories gives notice: Turn off, Hide, a link, and no yes', async (t) => {
  const { page, open } = await visitCounted(t);
  await open();
  await seeQuestion(page);
  const words = await page.$eval(question, ({ children }) =>
    Array.from(children, ({ textContent }) => textContent),
  );
  assert.deepEqual(words, [
    'Cookies on Example Council',
    'We use some essential cookies to make this website work. We also use analytics cookies from Example Council.',
    'They show us how people use this website, so we can make it better.',
    'They are on unless you turn them off.',
    'Turn off analytics cookies',
    'Hide cookie message',
    'View cookies',
  ]);
  assert.deepEqual(await actions(page), ['reject', 'hide']);
  const findings = await axeFindings(page);
  assert.deepEqual(
    findings.filter((finding) => finding.includes('assent')),
    [],
  );
});

test('R22 the notice is complete in Welsh', async (t) => {
  const page = { lang: 'cy', tag: { 'data-google': null }, config: exemptCounter };
  const visitor = await visitCouncil(t, { page });
  await visitor.open();
  await seeQuestion(visitor.page);
  const words = await visitor.page.textContent(question);
  assert.match(words, /Rydym hefyd yn defnyddio cwcis dadansoddi \(Example Council\)\./);
  assert.match(words, /Maent ymlaen oni bai eich bod yn eu diffodd\./);
  assert.match(words, /Diffodd cwcis dadansoddi/);
});

test('R22 Turn off holds on the page that is loaded anew for it, also where the browser keeps no cookies', async (t) => {
  const { page, site } = await visitCounted(t);
  await refuseCookies(page);
  await page.goto(site.url('/'));
  await hasRun(page, 'counter');
  const loaded = page.waitForEvent('load');
  await page.click(`${question} [data-assent-action="reject"]`);
  await loaded;
  await page.getByRole('button', { name: 'Accept analytics cookies' }).waitFor();
  await settle(page);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(await ranIn(page), []);
});

test('R22 Turn off ends statistics at once, is confirmed and remembered', async (t) => {
  const visitor = await visitCounted(t);
  const { page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  await hasRun(page, 'counter');
  await page.click(`${question} [data-assent-action="reject"]`);
  await page.waitForSelector(confirmation);
  await eventually(() => left(visitor), []);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(await decided(context), { analytics: '0' });
  await open('/next');
  await settle(page);
  assert.equal(await page.locator(banner).count(), 0);
  assert.deepEqual(await ranIn(page), []);
});

test('R22 hiding the notice is no answer', async (t) => {
  const { page, context, open } = await visitCounted(t);
  await open();
  await seeQuestion(page);
  await page.click(`${question} [data-assent-action="hide"]`);
  await page.waitForSelector(banner, { state: 'detached' });
  assert.equal(await decided(context), undefined);
});

test('R22 where consent is asked for as well, the banner has both answers, and nothing is on before one', async (t) => {
  const config = { ...exemptCounter, categories: [...exemptCounter.categories, 'marketing'] };
  const { page, open } = await visitCouncil(t, {
    page: { tag: { 'data-google': null }, config, main },
  });
  await open();
  await seeQuestion(page);
  assert.deepEqual(await actions(page), ['accept', 'reject', 'manage']);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
});

test('R22 settings on the page inform nobody before they are drawn', async (t) => {
  const config = { ...exemptCounter, categories: [...exemptCounter.categories, 'marketing'] };
  const settings =
    '<div style="display: none" id="tab"><assent-preferences></assent-preferences></div>';
  const { page, open } = await visitCouncil(t, {
    page: { tag: { 'data-google': null }, config, main: main + settings },
  });
  await open();
  await seeQuestion(page);
  await page.waitForSelector('#tab fieldset', { state: 'attached' });
  await settle(page);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(await ranIn(page), []);
});

test('R22 a notice that cannot be fetched is a question, and nothing is on', async (t) => {
  const { site, page, open } = await visitCounted(t);
  site.release('assent-notes.js', { status: 404 });
  await open();
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  assert.deepEqual(await actions(page), ['accept', 'reject']);
});

test('R22 the switch to object stands at Yes, and says what is counted and by whom', async (t) => {
  const { page, open } = await visitCounted(t);
  await open();
  await openSettings(page);
  const group = choice(page, 'analytics');
  assert.equal(await group.getByLabel('Yes', { exact: true }).isChecked(), true);
  assert.match(await group.innerText(), /Counts how often each page is read/);
  assert.match(await group.innerText(), /Set by Example Council/);
});

test('R22 an objection ends statistics at once, clears what they stored, and is remembered', async (t) => {
  const visitor = await visitCounted(t);
  const { page, context, open } = visitor;
  await open();
  await openSettings(page);
  await hasRun(page, 'counter');
  assert.deepEqual(await left(visitor), ['visits', 'localStorage:visits_today']);
  await choice(page, 'analytics').getByLabel('No', { exact: true }).check();
  const anew = page.waitForEvent('load');
  await page.click('dialog [data-assent-action="save"]');
  await anew;
  await eventually(() => left(visitor), []);
  assert.deepEqual(await decided(context), { analytics: '0' });
  for (const path of ['/next', '/']) {
    await open(path);
    // Shown again, the information does not bring back what was objected to.
    await openSettings(page);
    assert.equal(
      await choice(page, 'analytics').getByLabel('No', { exact: true }).isChecked(),
      true,
    );
    await settle(page);
    assert.equal(await isGranted(page), false);
    assert.deepEqual(await ranIn(page), []);
    assert.deepEqual(await left(visitor), []);
  }
});

test('R22 what tracks visitors is refused as statistics: every vendor but a Matomo of one’s own', async (t) => {
  const { site, page, messages, open } = await visitCouncil(t);
  const cases = Object.entries(vendorCases).filter(
    ([, { vendor, standIn }]) => vendor !== 'matomo' || standIn,
  );
  const google = { vendor: 'google-analytics', options: { id: 'G-TEST123456' } };
  const embeds = ['youtube', 'vimeo', 'google-maps'].map((vendor) => ({
    vendor,
    options: { category: 'analytics' },
  }));
  for (const one of [google, ...embeds, ...cases.map(([, found]) => found)]) {
    const { options } = one;
    const config = configOf({ ...one, options: { ...options, category: 'analytics' } });
    const { categories } = exemptCounter;
    const tag = { 'data-google': null };
    site.page('/', councilPage({ tag, config: { ...config, categories } }));
    messages.length = 0;
    await open();
    await eventually(async () => complaints({ messages }).length, 1);
    assert.match(complaints({ messages })[0], /services\[0\]\.category.*"consent".*Schedule A1/);
    assert.equal(await page.locator('assent-banner').count(), 0, one.vendor);
  }
  assert.deepEqual(site.requestsElsewhere(), []);
});
