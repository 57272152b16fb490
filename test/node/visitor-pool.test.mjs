import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { cookieNames, storageKeys } from '../support/device.mjs';
import { visit } from '../support/visit.mjs';

const html = councilPage({
  tag: false,
  main: '<script>console.log("loaded", history.length, name, document.referrer)</script>',
});

/** What a page that has just been opened knows, and what is known of it. @param {import('../support/visit.mjs').Visit} visitor */
async function impressions({ site, page, context, messages, errors }) {
  site.page('/', { html });
  await page.goto(site.url('/'));
  const before = await page.evaluate(() => ({
    size: [innerWidth, innerHeight, scrollY],
    isActive: navigator.userActivation.hasBeenActive,
  }));
  await page.evaluate(() => {
    globalThis.pointer = new Promise((resolve) => {
      addEventListener('wheel', ({ x, y }) => resolve([x, y]), { once: true });
    });
  });
  await page.mouse.wheel(0, 1);
  return {
    ...before,
    pointer: await page.evaluate(() => globalThis.pointer),
    tabs: context.pages().length,
    stored: [...(await cookieNames(context)), ...(await storageKeys(page))],
    requests: site.requests().map(({ url }) => url),
    next: await page.evaluate(async () => (await fetch('/next')).status),
    messages,
    errors,
  };
}

/** Leaves what can be left, wherever it can be. @param {import('../support/visit.mjs').Visit} visitor */
async function leaveTraces({ site, page, context }) {
  site.page('/', html);
  site.page('/next', { html, headers: { 'set-cookie': 'a=1; path=/next; max-age=99999' } });
  await page.goto(site.url('/'));
  await page.goto(site.url('/next'));
  await page.evaluate(async () => {
    document.cookie = 'b=1; domain=example-council.gov.uk; max-age=99999';
    for (const storage of [localStorage, sessionStorage]) storage.setItem('kept', '1');
    await new Promise((resolve) => (indexedDB.open('kept').onsuccess = resolve));
    await caches.open('kept');
    name = 'kept';
    setInterval(() => {
      document.cookie = 'c=1; max-age=99999';
      void fetch('/late');
      console.log('late');
      void Promise.reject(new Error('late'));
    }, 20);
  });
  await context.addCookies([{ name: 'd', value: '1', url: 'https://www.example.org/' }]);
  const tab = await context.newPage();
  await tab.goto(site.url('/'));
  await page.bringToFront();
  await page.setViewportSize({ width: 390, height: 700 });
  await page.click('h1');
  await page.mouse.wheel(0, 500);
}

/** @param {(visitor: import('../support/visit.mjs').Visit) => unknown} act */
async function visitOnce(act, passed = true) {
  /** @type {(() => Promise<void>)[]} */
  const ends = [];
  const visitor = await visit({ passed, after: (end) => ends.push(end) });
  const result = await act(visitor);
  for (const end of ends) await end();
  return { result, page: visitor.page };
}

const pageOf = async () => (await visitOnce(() => undefined)).page;

test('a visitor who comes after another finds nothing of theirs, and has the same tab', async () => {
  const first = await visitOnce(impressions);
  assert.deepEqual(first.result.stored, []);
  for (let times = 0; times < 3; times += 1) {
    const left = await visitOnce(leaveTraces);
    const next = await visitOnce(impressions);
    assert.deepEqual(next.result, first.result);
    assert.ok(left.page === first.page && next.page === first.page);
  }
});

/** @type {Record<string, (visitor: import('../support/visit.mjs').Visit) => unknown>} */
const lasting = {
  'a script for every page': ({ context }) => context.addInitScript(() => {}),
  'a script for the page': ({ page }) => page.addInitScript(() => {}),
  'a function': ({ page }) => page.exposeFunction('f', () => {}),
  'a route': ({ context }) => context.route('**/*', (route) => route.abort()),
  'a session': ({ context, page }) => context.newCDPSession(page),
  'a medium': ({ page }) => page.emulateMedia({ media: 'print' }),
  'a stopped clock': ({ page }) => page.clock.setFixedTime(0),
  'no network': ({ context }) => context.setOffline(true),
  'a key that is held down': ({ page }) => page.keyboard.down('Shift'),
  'a button that is held down': ({ page }) => page.mouse.down(),
  'someone who listens': ({ page }) => void page.on('dialog', () => {}),
  'something unfinished': ({ page }) => void page.waitForSelector('#never').catch(() => {}),
  'a closed tab': ({ page }) => page.close(),
  'another host': async ({ site, page }) => {
    site.page('/', councilPage({ tag: false, main: '<img src="https://a.example/" alt="">' }));
    await page.goto(site.url('/'));
  },
  'a worker': async ({ site, page }) => {
    site.page('/', html);
    await page.goto(site.url('/'));
    await page.evaluate(() => void new Worker('/worker.js'));
    await site.request(({ path }) => path === '/worker.js');
  },
  'a beacon': async ({ site, page }) => {
    site.page('/', html);
    await page.goto(site.url('/'));
    await page.evaluate(() => navigator.sendBeacon('/log', 'a=1'));
    await site.request(({ path }) => path === '/log');
  },
  'a word to last': ({ site }) =>
    site.page('/', { html, headers: { 'strict-transport-security': 'max-age=9' } }),
};

for (const [what, leave] of Object.entries(lasting)) {
  test(`after ${what}, the next visitor has a browser of their own`, async () => {
    const { page } = await visitOnce(leave);
    assert.ok((await pageOf()) !== page);
  });
}

test('after a test that has failed, the next visitor has a browser of their own', async () => {
  const { page } = await visitOnce(() => undefined, false);
  assert.ok((await pageOf()) !== page);
});
