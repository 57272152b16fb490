import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  banner,
  confirmation,
  isGranted,
  openSettings,
  question,
  seeQuestion,
} from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { choice, decided } from '../support/decided.mjs';
import { ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { severalCategories, severalPage } from '../support/several-categories.mjs';

const words = /Global Privacy Control turned on/;

/** A visitor whose browser sends the signal. */
async function visitSignalling(t, council) {
  const visitor = await visitCouncil(t, council);
  await visitor.context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
  });
  return visitor;
}
const withGpc = (gpc) => ({ page: { tag: { 'data-gpc': gpc } } });

/** Every source that was announced. */
const listen = (page) =>
  page.addInitScript(() => {
    globalThis.sources = [];
    document.addEventListener('assent-change', ({ source }) => globalThis.sources.push(source));
  });

test('a browser without Global Privacy Control reads nothing of it, and fetches nothing for it', async (t) => {
  const { page, site, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  assert.doesNotMatch(await page.textContent(question), words);
  const files = site.releaseRequests().map(({ path }) => path.split('/').at(-1));
  assert.deepEqual(files, ['assent.js', 'assent-ui.js']);
});

for (const council of [undefined, withGpc('note')]) {
  const how = council ? 'with the option written out' : 'without an option';

  test(`a browser with Global Privacy Control is asked as always, and told, ${how}`, async (t) => {
    const visitor = await visitSignalling(t, council);
    const { page, context, site, open } = visitor;
    await open();
    await seeQuestion(page);
    assert.match(await page.textContent(question), words);
    assert.match(await page.textContent(question), /stay off unless you accept/);
    await settle(page);
    assert.equal(await isGranted(page), false);
    assert.equal(await decided(context), undefined);
    assert.deepEqual(site.googleRequests(), []);
    await openSettings(page);
    assert.match(await page.textContent('dialog'), words);
    await page.keyboard.press('Escape');
    await accept(page);
    assert.deepEqual(await decided(context), { analytics: '1' });
  });
}

test('a Welsh page says it in Welsh', async (t) => {
  const { page, open } = await visitSignalling(t, { page: { lang: 'cy' } });
  await open();
  await seeQuestion(page);
  assert.match(await page.textContent(question), /Mae Global Privacy Control ymlaen yn eich porwr/);
});

test('Global Privacy Control that the owner ignores is not mentioned', async (t) => {
  const { page, open } = await visitSignalling(t, withGpc('ignore'));
  await open();
  await seeQuestion(page);
  assert.doesNotMatch(await page.textContent(question), words);
});

test('Global Privacy Control that rejects is recorded as such, with no banner, and asks for nothing', async (t) => {
  const { page, context, site, open } = await visitSignalling(t, withGpc('reject'));
  await listen(page);
  await open();
  await page.waitForFunction(() => globalThis.sources[0]);
  assert.deepEqual(await page.evaluate(() => globalThis.sources), ['gpc']);
  await settle(page);
  assert.equal(await page.locator(banner).count(), 0);
  assert.deepEqual(await decided(context), { analytics: '0' });
  assert.deepEqual(site.googleRequests(), []);
  await open('/next');
  await settle(page);
  assert.equal(await page.locator(banner).count(), 0);
});

test('whoever says yes after such a rejection is believed, on each later page', async (t) => {
  const { page, context, open } = await visitSignalling(t, withGpc('reject'));
  await listen(page);
  await open();
  await page.waitForFunction(() => globalThis.sources[0]);
  await openSettings(page);
  assert.match(await page.textContent('dialog'), /we take that as a rejection/);
  await page.click('dialog [data-assent-action="accept"]');
  await page.waitForSelector(confirmation);
  assert.deepEqual(await decided(context), { analytics: '1' });
  await open('/next');
  await settle(page);
  assert.equal(await isGranted(page), true);
});

test('Global Privacy Control answers for what is not answered here, and for nothing else', async (t) => {
  const html = severalPage({ config: { ...severalCategories, gpc: 'reject' } });
  const { page, context, open } = await visitSignalling(t, { html });
  await seedCookie(context, decisionText({ functional: true, analytics: true }), { daysLeft: 300 });
  await listen(page);
  await open();
  await page.waitForFunction(() => globalThis.sources[0]);
  assert.equal(await isGranted(page, 'functional'), true);
  assert.equal(await isGranted(page, 'analytics'), true);
  assert.equal((await decided(context)).marketing[0], '0');
  assert.equal(await page.locator(banner).count(), 0);
});

test('Global Privacy Control keeps statistics off that would be on without asking', async (t) => {
  const config = { categories: [{ id: 'analytics', basis: 'statistics' }] };
  const main = `<script type="text/plain" data-assent="analytics">(globalThis.ran ??= []).push('counter');</script>
<assent-preferences></assent-preferences>`;
  const visitor = await visitSignalling(t, {
    page: { tag: { 'data-google': null }, config, main },
  });
  const { page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  assert.match(await page.textContent(question), /stay off unless you accept/);
  const no = choice(page, 'analytics').getByLabel('No', { exact: true });
  await no.waitFor();
  assert.equal(await no.isChecked(), true);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  await accept(page);
  await page.waitForFunction(() => globalThis.ran);
  assert.deepEqual(await decided(context), { analytics: '1' });
});

test('Global Privacy Control that rejects objects to statistics as well', async (t) => {
  const config = { categories: [{ id: 'analytics', basis: 'statistics' }], gpc: 'reject' };
  const main = `<script type="text/plain" data-assent="analytics">(globalThis.ran ??= []).push('counter');</script>`;
  const page = { tag: { 'data-google': null }, config, main };
  const visitor = await visitSignalling(t, { page });
  await listen(visitor.page);
  await visitor.open();
  await visitor.page.waitForFunction(() => globalThis.sources[0]);
  await openSettings(visitor.page);
  const no = choice(visitor.page, 'analytics').getByLabel('No', { exact: true });
  assert.equal(await no.isChecked(), true);
  await settle(visitor.page);
  assert.deepEqual(await ranIn(visitor.page), []);
  assert.deepEqual(await decided(visitor.context), { analytics: '0' });
});

test('a page in a frame leaves the browser’s answer to the page that holds it', async (t) => {
  const { page, context, site, open } = await visitSignalling(t, {
    page: { ...withGpc('reject').page, main: '<assent-preferences></assent-preferences>' },
  });
  site.page('/holder', { html: '<!doctype html><title>Holder</title><iframe src="/"></iframe>' });
  await open('/holder');
  const framed = page.frameLocator('iframe').locator('assent-preferences');
  await framed.getByText(/we take that as a rejection/).waitFor();
  await settle(page);
  assert.equal(await decided(context), undefined);
});
