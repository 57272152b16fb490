import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { cdnHost } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

const emptyPage = (page = {}) => councilPage({ tag: false, ...page });
const ask = (page, url) => page.evaluate(async (address) => (await fetch(address)).status, url);

test('a host nobody registered is answered here, and its request is counted', async (t) => {
  const { site, page } = await visit(t);
  site.page('/', emptyPage({ main: '<img src="https://pixel.example.net/p.gif" alt="">' }));
  await page.goto(site.url('/'));
  const request = await site.request(({ host }) => host === 'pixel.example.net');
  assert.equal(request.path, '/p.gif');
  assert.deepEqual(
    site.requestsElsewhere().map(({ url }) => url),
    ['https://pixel.example.net/p.gif'],
  );
});

test('the machine itself is a host like any other', async (t) => {
  const { site, page } = await visit(t);
  site.host('localhost', (_req, res) => res.end('here'));
  await page.goto('http://localhost:8000/');
  assert.equal(await page.textContent('body'), 'here');
});

test('plain http arrives as plain http', async (t) => {
  const { site, page } = await visit(t);
  site.page('/', emptyPage());
  await page.goto('http://www.example-council.gov.uk/');
  assert.equal(await page.evaluate(() => isSecureContext), false);
});

test('what a page sends is there to be read', async (t) => {
  const { site, page } = await visit(t);
  site.page('/', emptyPage());
  await page.goto(site.url('/'));
  await page.evaluate(() => navigator.sendBeacon('/log', 'a=1'));
  const { method, body } = await site.request(({ path }) => path === '/log');
  assert.deepEqual([method, body], ['POST', 'a=1']);
});

test('a file of the release can be missing, altered or without CORS', async (t) => {
  const { site, page } = await visit(t);
  site.page('/', emptyPage());
  site.release('assent-ui.js', { status: 404 });
  site.release('assent.js', { alter: () => 'altered' });
  site.release('LICENSES.txt', { headers: { 'access-control-allow-origin': null } });
  await page.goto(site.url('/'));
  assert.equal(await ask(page, '/assent-1.0.0/assent-ui.js'), 404);
  assert.equal(
    await page.evaluate(() => fetch('/assent-1.0.0/assent.js').then((r) => r.text())),
    'altered',
  );
  assert.equal(await ask(page, site.url('/assent-1.0.0/assent-preferences.js', cdnHost)), 200);
  await assert.rejects(
    ask(page, site.url('/assent-1.0.0/LICENSES.txt', cdnHost)),
    /Failed to fetch/,
  );
});

test('an answer can be held back until a test lets it go', async (t) => {
  const { site, page } = await visit(t);
  let letGo = () => {};
  site.page('/', emptyPage());
  site.page('/slow', { html: 'late', until: new Promise((resolve) => (letGo = resolve)) });
  await page.goto(site.url('/'));
  const asked = ask(page, '/slow').then((status) => ({ status, at: Date.now() }));
  await site.request(({ path }) => path === '/slow');
  const letGoAt = Date.now();
  letGo();
  const { status, at } = await asked;
  assert.equal(status, 200);
  assert.ok(at >= letGoAt);
});
