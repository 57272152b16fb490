import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { isTag } from '../support/google.mjs';
import { inOrder, mixed, serveScript } from '../support/inert-markup.mjs';
import { decisionText } from '../support/seeds.mjs';
import { visitWith } from '../support/visitor.mjs';

const config = { services: [{ vendor: 'clarity', id: '3t0wlogvdz' }] };
const isVendor = ({ host }) => host === 'www.clarity.ms';
const isExternal = ({ path }) => path === '/external.js';
const rules = `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`;

/** A visitor whose browser prepares the next page while this one, without the tag, is being read. */
async function prerenderNext(t, { granted }) {
  const { site, visitor } = await visitWith(t, 'chromium');
  site.page('/', councilPage({ tag: false, main: rules }));
  site.page('/plain', councilPage({ tag: false }));
  site.page('/next', councilPage({ main: mixed, config }));
  serveScript(site, 'external');
  const keep = (/** @type {string} */ text) =>
    visitor.evaluate((value) => (document.cookie = `assent=${value}; path=/; secure`), text);
  await visitor.open(site.url('/plain'));
  if (granted !== undefined) await keep(decisionText({ analytics: granted }));
  await visitor.open(site.url('/'));
  const { headers } = await site.request(({ path }) => path === '/next');
  assert.match(String(headers['sec-purpose']), /prerender/);
  await site.request(({ path }) => path === '/assent-1.0.0/assent.js');
  return { site, visitor, keep };
}

async function activate({ visitor }) {
  await visitor.click('#next');
  await visitor.waitFor(() => location.pathname === '/next');
  const activated = await visitor.evaluate(
    () => performance.getEntriesByType('navigation')[0].activationStart > 0,
  );
  assert.equal(activated, true, 'the page that was prepared is the one that is shown');
}

test('R6 a page prepared in advance measures and releases nothing until it is visited, and then each once', async (t) => {
  const { site, visitor } = await prerenderNext(t, { granted: true });
  await site.requestsDuring(1500);
  assert.deepEqual(site.googleRequests(), []);
  assert.deepEqual(site.requests(isExternal), []);
  assert.deepEqual(site.requests(isVendor), []);
  const activatedAt = Date.now();
  await activate({ visitor });
  const hit = await site.hit();
  assert.ok(hit && hit.measuredAt >= activatedAt);
  await visitor.waitFor(() => globalThis.ran?.includes('last'));
  await site.requestsDuring(500);
  assert.deepEqual(await visitor.evaluate(() => globalThis.ran), inOrder);
  assert.equal(site.requests(isExternal).length, 1);
  assert.equal(site.requests(isVendor).length, 1);
  assert.equal(site.requests(isTag).length, 1);
});

test('what was withdrawn while a page lay ready is not released when it is visited', async (t) => {
  const { site, visitor, keep } = await prerenderNext(t, { granted: true });
  await keep(decisionText({ analytics: false }));
  await activate({ visitor });
  await visitor.waitFor(() => globalThis[Symbol.for('assent')]?.decision);
  await site.requestsDuring(500);
  assert.deepEqual(site.googleRequests(), []);
  assert.equal(await visitor.evaluate(() => globalThis.ran), undefined);
});

test('an undecided visitor is asked on a page that lay ready, and may refuse', async (t) => {
  const { site, visitor } = await prerenderNext(t, {});
  await activate({ visitor });
  await visitor.click('assent-banner [data-assent-action="reject"]');
  await visitor.waitFor(() => document.querySelector('assent-banner[view="confirmation"]'));
  assert.deepEqual(await visitor.cookieNames(), ['assent']);
  assert.deepEqual(site.googleRequests(), []);
});
