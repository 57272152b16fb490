import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, isGranted, question, seeQuestion, withdraw } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { hasRun, inertScript, ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const page = { main: inertScript('inline') };

async function openTwoTabs(t, { granted, ...parts } = {}) {
  const visitor = await visitCouncil(t, { page: { ...page, ...parts } });
  const other = await visitor.context.newPage();
  if (granted) await seedCookie(visitor.context, decisionText({ analytics: true }));
  await visitor.open('/');
  await visitor.open('/next', other);
  return { ...visitor, other };
}

const granted = (tab, wanted) =>
  tab.waitForFunction(
    (answer) => globalThis[Symbol.for('assent')].isGranted('analytics') === answer,
    wanted,
  );

test('R28 a withdrawal in one tab ends measuring in the other', async (t) => {
  const { site, page: tab, other, context } = await openTwoTabs(t, { granted: true });
  await site.hit(({ page: where }) => where.endsWith('/next'));
  const reloaded = other.waitForEvent('load');
  await withdraw(tab);
  const withdrawnAt = Date.now();
  await reloaded;
  await granted(other, false);
  await other.click('h1');
  await other.mouse.wheel(0, 1000);
  await site.requestsDuring(1500);
  assert.deepEqual(
    site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt),
    [],
  );
  assert.deepEqual(await ranIn(other), []);
  assert.equal(await other.locator(question).count(), 0);
  assert.deepEqual(await cookieNames(context), ['assent']);
});

test('R28 where pages are not reloaded, the other tab’s tag is switched off all the same', async (t) => {
  const tag = { 'data-on-withdraw': 'stay' };
  const { site, page: tab, other, context } = await openTwoTabs(t, { granted: true, tag });
  await site.hit(({ page: where }) => where.endsWith('/next'));
  await withdraw(tab);
  await granted(other, false);
  const withdrawnAt = Date.now();
  await other.click('h1');
  await site.requestsDuring(1500);
  assert.deepEqual(
    site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt),
    [],
  );
  assert.equal(await other.evaluate(() => globalThis['ga-disable-G-TEST123456']), true);
  assert.deepEqual(await cookieNames(context), ['assent']);
});

test('R28 consent in one tab takes the question off the other and releases there too', async (t) => {
  const { page: tab, other } = await openTwoTabs(t);
  await seeQuestion(other);
  await accept(tab);
  await hasRun(other, 'inline');
  await other.waitForSelector(question, { state: 'detached' });
  assert.deepEqual(await ranIn(tab), ['inline']);
  assert.deepEqual(await ranIn(other), ['inline']);
});

test('R28 a tab that is told before the cookie has reached it looks again', async (t) => {
  const { page: tab, other } = await openTwoTabs(t);
  await seeQuestion(other);
  // Tabs live in processes of their own, and a message may overtake what was written to the jar.
  await other.evaluate(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const before = document.cookie;
    let told;
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      set,
      get() {
        told ??= Date.now();
        return Date.now() - told < 50 ? before : get.call(this);
      },
    });
  });
  await accept(tab);
  await granted(other, true);
});

test('R28 a tab that heard nothing looks again when it is looked at', async (t) => {
  const visitor = await visitCouncil(t, { page: { ...page, tag: { 'data-on-withdraw': 'stay' } } });
  const { page: tab, context, open } = visitor;
  // As where a private window, an old browser or a subdomain keeps messages from arriving.
  await context.addInitScript(() => {
    globalThis.BroadcastChannel.prototype.postMessage = () => {};
  });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  assert.equal(await isGranted(tab), true);
  await seedCookie(context, decisionText({ analytics: false }));
  await settle(tab);
  assert.equal(await isGranted(tab), true);
  await tab.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await granted(tab, false);
});

test('R28 cookies that were cleared elsewhere mean no consent here', async (t) => {
  const {
    page: tab,
    context,
    open,
  } = await visitCouncil(t, {
    page: { tag: { 'data-on-withdraw': 'stay' } },
  });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  assert.equal(await isGranted(tab), true);
  await context.clearCookies();
  await tab.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await granted(tab, false);
});
