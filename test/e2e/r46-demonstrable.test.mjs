import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accept, confirmation, dialog, openSettings, reject } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie, refuseCookies } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';

const { version: release } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url)),
);
const config = { categories: ['analytics', 'marketing'], policyVersion: 7 };

async function visitRecorded(t, { lang = 'en', options = config } = {}) {
  const visitor = await visitCouncil(t, { page: { lang, config: options } });
  await visitor.context.addInitScript(() => {
    const receipts = (globalThis.receipts = []);
    document.addEventListener('assent-change', ({ receipt }) => receipts.push(receipt));
  });
  await visitor.open();
  return { ...visitor, receipts: () => visitor.page.evaluate(() => globalThis.receipts) };
}

async function receiptOf(t, act, options) {
  const visitor = await visitRecorded(t, options);
  await act(visitor.page);
  await settle(visitor.page);
  const receipts = await visitor.receipts();
  assert.equal(receipts.length, 1);
  return receipts[0];
}

test('R46 a decision is told once, with all that shows what was agreed to and when', async (t) => {
  const before = Date.now();
  const { time, config: inForce, ...receipt } = await receiptOf(t, accept);
  assert.deepEqual(receipt, {
    policyVersion: 7,
    answers: { analytics: true, marketing: true },
    source: 'banner',
    language: 'en',
    release,
  });
  assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
  assert.ok(Math.abs(Date.parse(time) - before) <= 3_600_000);
  assert.equal(JSON.parse(inForce).policyVersion, 7);
  assert.equal(JSON.parse(inForce).categories.length, 3);
});

const sources = {
  banner: { act: reject, answers: { analytics: false, marketing: false } },
  dialog: {
    act: async (page) => {
      await openSettings(page);
      await page.check(`${dialog} [data-category="analytics"] input[value="yes"]`);
      await page.click(`${dialog} [data-assent-action="save"]`);
      await page.waitForSelector(confirmation);
    },
    answers: { analytics: true, marketing: false },
  },
  api: {
    act: (page) => page.evaluate(() => void globalThis[Symbol.for('assent')].acceptAll()),
    answers: { analytics: true, marketing: true },
  },
};
for (const [source, { act, answers }] of Object.entries(sources)) {
  test(`R46 it says that the decision was made in the ${source}, and both what was granted and denied`, async (t) => {
    const receipt = await receiptOf(t, act);
    assert.equal(receipt.source, source);
    assert.deepEqual(receipt.answers, answers);
  });
}

test('R46 the language is that of the words the visitor read', async (t) => {
  const press = async (page) => {
    await page.click('[data-assent-action="accept"]');
    await page.waitForSelector(confirmation);
  };
  assert.match((await receiptOf(t, press, { lang: 'cy-GB' })).language, /^cy/);
});

test('R46 the options in force are the same for every visitor, and others where others were written', async (t) => {
  const first = await receiptOf(t, accept);
  const second = await receiptOf(t, reject);
  const other = await receiptOf(t, accept, { options: { ...config, privacyPage: '/privacy' } });
  assert.equal(first.config, second.config);
  assert.notEqual(first.config, other.config);
});

test('R46 the cookie keeps version, time and both kinds of answers', async (t) => {
  const { page, context } = await visitRecorded(t);
  await sources.dialog.act(page);
  const { value } = await readCookie(context, 'assent');
  assert.match(value, /^v=1&t=\d+&p=7&analytics=1&marketing=0$/);
});

const logged = (site) => site.requests(({ path }) => path === '/log');
const sent = (site) => logged(site).map(({ body }) => JSON.parse(body).answers);

test('R46 a receipt reaches the owner’s log where one is named, and nobody where none is', async (t) => {
  const { site, page } = await visitRecorded(t, { options: { ...config, receipt: '/log' } });
  await accept(page);
  await eventually(() => logged(site).length, 1);
  await settle(page);
  assert.deepEqual(sent(site), [{ analytics: true, marketing: true }]);
  assert.equal(logged(site)[0].method, 'POST');
  const silent = await visitRecorded(t);
  await accept(silent.page);
  await silent.site.request(({ path }) => path === '/gtag/js');
  assert.deepEqual(
    silent.site.requests(({ method: verb, host }) => verb === 'POST' && host.includes('council')),
    [],
  );
});

test('R46 of a refusal that could not be kept there is no receipt', async (t) => {
  const { site, page } = await visitRecorded(t, { options: { ...config, receipt: '/log' } });
  await refuseCookies(page);
  await page.evaluate(() => void globalThis[Symbol.for('assent')].rejectAll());
  await settle(page);
  await site.requestsDuring(500);
  assert.deepEqual(sent(site), []);
});

test('R46 of several decisions at once each has a receipt; the page hears of them in their order', async (t) => {
  const { site, page, receipts } = await visitRecorded(t, {
    options: { ...config, receipt: '/log' },
  });
  await page.evaluate(() => {
    const assent = globalThis[Symbol.for('assent')];
    assent.decide({ analytics: true });
    assent.decide({ marketing: true });
    assent.rejectAll();
  });
  await eventually(() => logged(site).length, 3);
  await settle(page);
  const told = await receipts();
  assert.deepEqual(
    told.map(({ answers }) => answers),
    [
      { analytics: true },
      { analytics: true, marketing: true },
      { analytics: false, marketing: false },
    ],
  );
  // Each is sent at once, but over connections of its own: which arrives first is for the network to say.
  const bodies = logged(site).map(({ body }) => body);
  assert.deepEqual(bodies.sort(), told.map((receipt) => JSON.stringify(receipt)).sort());
});

test('R46 a refusal on the way to another page has its receipt, once, whatever else is open', async (t) => {
  const options = { ...config, receipt: '/log' };
  const { site, page, context, open } = await visitRecorded(t, { options });
  await accept(page);
  await open('/next');
  await open('/next', await context.newPage());
  await page.bringToFront();
  await page.evaluate(() => {
    globalThis[Symbol.for('assent')].rejectAll('page');
    location.assign('/cookies');
  });
  await eventually(() => logged(site).length, 2);
  await site.requestsDuring(1000);
  assert.deepEqual(sent(site), [
    { analytics: true, marketing: true },
    { analytics: false, marketing: false },
  ]);
});
