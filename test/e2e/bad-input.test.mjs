import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, confirmation, isGranted, question, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { assertOnlyRefusable, trappedMain } from '../support/fails-safely.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';

const page = { main: trappedMain };
const sandbox = { 'content-security-policy': 'sandbox allow-scripts' };

/** Ways in which a browser does not let a page keep anything. */
const cookieless = {
  'cookies switched off': async ({ context, page: tab }) => {
    const session = await context.newCDPSession(tab);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  },
  'a jar that throws': ({ context }) =>
    context.addInitScript(() => {
      const fail = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(Document.prototype, 'cookie', { get: fail, set: fail });
    }),
  'a jar that can be read but not written': ({ context }) =>
    context.addInitScript(() => {
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', {
        get,
        set() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  'a browser that refuses the channel between tabs too': async ({ context, page: tab }) => {
    await context.addInitScript(() => {
      globalThis.BroadcastChannel = function refused() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    const session = await context.newCDPSession(tab);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  },
  'a sandboxed page': ({ site }) => site.page('/', { html: councilPage(page), headers: sandbox }),
};

for (const [what, prepare] of Object.entries(cookieless)) {
  test(`with ${what} not even "Accept" releases anything, as the choice cannot be kept`, async (t) => {
    const visitor = await visitCouncil(t, { page });
    await prepare(visitor);
    await visitor.open();
    await visitor.page.click(`${question} [data-assent-action="accept"]`);
    await assertOneComplaint(visitor, /cookie/i);
    await visitor.site.requestsDuring(300);
    await assertNothingReleased(visitor, []);
    if (what !== 'a sandboxed page') await assertPageWorks(visitor.page);
  });
}

test('storage that throws is nothing to us, who keep nothing there', async (t) => {
  const visitor = await visitCouncil(t, { page });
  await visitor.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await visitor.open();
  await accept(visitor.page);
  await visitor.site.request(({ path }) => path === '/gtag/js');
  await settle(visitor.page);
  assert.deepEqual(complaints(visitor), []);
  assert.deepEqual(visitor.errors, []);
});

/** Ways in which `assent-ui.js` does not come as this release made it. */
const spoilt = {
  missing: ({ site }) => site.release('assent-ui.js', { status: 404 }),
  'behind a server error': ({ site }) => site.release('assent-ui.js', { status: 500 }),
  'a web page instead': ({ site }) =>
    site.release('assent-ui.js', {
      body: '<!doctype html>',
      headers: { 'content-type': 'text/html' },
    }),
  empty: ({ site }) => site.release('assent-ui.js', { body: '' }),
  altered: ({ site }) => site.release('assent-ui.js', { alter: (text) => `${text}\n// injected` }),
  'of another version': ({ site }) =>
    site.release('assent-ui.js', {
      alter: (text) => text.replaceAll('1.0.0', '0.9.0').concat('\n// 0.9.0'),
    }),
  'blocked by an extension': ({ context }) =>
    context.route('**/assent-ui.js', (route) => route.abort('blockedbyclient')),
};

for (const [what, spoil] of Object.entries(spoilt)) {
  test(`with assent-ui.js ${what} nobody is asked, and a refusal still works`, async (t) => {
    const visitor = await visitCouncil(t, { page });
    await spoil(visitor);
    await visitor.open();
    await assertOnlyRefusable(visitor, /\/assent-1\.0\.0\/assent-ui\.js/);
  });
}

test('without assent-preferences.js the question can be answered, and the settings say why not', async (t) => {
  const visitor = await visitCouncil(t, { page });
  const { page: tab, site } = visitor;
  site.release('assent-preferences.js', { status: 404 });
  await visitor.open();
  await seeQuestion(tab);
  await tab.hover('[data-assent-open]');
  await tab.click('[data-assent-open]');
  await assertOneComplaint(visitor, /assent-preferences\.js/);
  await tab.click(`${question} [data-assent-action="reject"]`);
  await tab.waitForSelector(confirmation);
  assert.equal(await isGranted(tab), false);
  await assertPageWorks(tab);
  await assertNothingReleased(visitor);
});

test('an interface that never answers does not keep the page from being read', async (t) => {
  const visitor = await visitCouncil(t, { page });
  const { page: tab, site } = visitor;
  site.release('assent-ui.js', { until: new Promise(() => {}) });
  await tab.goto(site.url('/'), { waitUntil: 'commit' });
  const painted = await tab.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  assert.ok((await painted.jsonValue()) < 2500);
  await tab.click('main [data-assent-action="reject"]');
  assert.match((await visitor.context.cookies())[0].value, /analytics=0$/);
  assert.deepEqual(site.googleRequests(), []);
});
