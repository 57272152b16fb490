/** What few services keep: databases, caches and service workers go with a withdrawal, and cost other sites nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, withdraw } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { hasRun, inertExternal, noteRun, serveScript } from '../support/inert-markup.mjs';
import { councilHost } from '../support/site.mjs';
import { vendorCases } from '../support/vendor-cases.mjs';
import { visitVendor } from '../support/vendor-visit.mjs';

const file = 'assent-rare-storage.js';
const worker = (scope) => `serviceWorker:https://${councilHost}${scope}`;

const stored = (name, storage) => ({ name, storage, purpose: 'Alerts', expires: 'Until cleared' });
const push = {
  id: 'push',
  category: 'analytics',
  provider: 'Push Ltd',
  purpose: 'Sends alerts.',
  cookies: [
    stored('push_*', 'indexedDB'),
    stored('push', 'cacheStorage'),
    stored('/push/', 'serviceWorker'),
    stored('push', 'localStorage'),
  ],
};
/** What a push service does when it is let in. */
const begin = `(async () => {
  localStorage.push = 1;
  indexedDB.open('push_db').onsuccess = ({ target }) => target.result.close();
  await caches.open('push');
  await navigator.serviceWorker.register('/push/worker.js');
  ${noteRun('push')}
})()`;
const own = ['caches:shell', worker('/shell/')];
const theirs = ['localStorage:push', 'indexedDB:push_db', 'caches:push', worker('/push/')];

const pushedPage = (services, tag = {}) =>
  councilPage({
    main: inertExternal('push'),
    config: { services, onWithdraw: 'stay' },
    tag: { 'data-google': null, ...tag },
  });

/** A site that has a cache and a service worker itself, and a push service that waits. */
async function visitPushed(t, { tag, services = [push] } = {}) {
  const visitor = await visitCouncil(t, { html: pushedPage(services, tag) });
  serveScript(visitor.site, 'push', { html: begin });
  for (const name of ['push', 'shell']) {
    const headers = { 'content-type': 'text/javascript' };
    visitor.site.page(`/${name}/worker.js`, { html: 'onpush = () => {};', headers });
  }
  await visitor.open();
  await visitor.page.evaluate(async () => {
    await caches.open('shell');
    await navigator.serviceWorker.register('/shell/worker.js');
  });
  return visitor;
}

for (const src of ['assent.js', 'assent-all.js']) {
  test(`R25 with ${src} a database, a cache and a real service worker go with the withdrawal, and the site’s own stay`, async (t) => {
    const visitor = await visitPushed(t, { tag: { src: `/assent-1.0.0/${src}` } });
    const { site, page } = visitor;
    await accept(page);
    await hasRun(page, 'push');
    await eventually(async () => (await storageKeys(page)).sort(), [...own, ...theirs].sort());
    await withdraw(page);
    await eventually(() => storageKeys(page), own);
    const { length } = site.requests(({ path }) => path.endsWith(file));
    assert.equal(length, src === 'assent.js' ? 1 : 0);
    assert.deepEqual(complaints(visitor), []);
  });
}

test('R25 what an earlier tool left of them is cleared before anybody answers', async (t) => {
  const { site, page, open } = await visitPushed(t, { services: [] });
  await page.evaluate(begin);
  await eventually(async () => (await storageKeys(page)).length, own.length + theirs.length);
  site.page('/', pushedPage([push]));
  await open();
  await eventually(() => storageKeys(page), own);
});

test('its file is fetched with integrity, and by no site whose services keep no such thing', async (t) => {
  const { page } = await visitPushed(t);
  await page.waitForSelector(`script[src$="/${file}"]`, { state: 'attached' });
  assert.match(await page.$eval(`script[src$="/${file}"]`, (tag) => tag.integrity), /^sha256-/);
  const other = await visitVendor(t, vendorCases.hotjar, { config: { onWithdraw: 'stay' } });
  await other.open();
  await accept(other.page);
  await other.site.request(other.isHit);
  await withdraw(other.page);
  await settle(other.page);
  assert.deepEqual(
    other.site.requests(({ path }) => path.endsWith(file)),
    [],
  );
});

for (const [what, tag] of Object.entries({
  'by itself': { 'data-google': null },
  'beside Google Analytics': {},
})) {
  for (const onWithdraw of ['stay', 'reload']) {
    test(`R25 what a service ${what} keeps in web storage goes with a withdrawal on a page that holds none of its markup, where that is to ${onWithdraw}`, async (t) => {
      const cookies = [stored('told*', 'localStorage'), stored('told', 'sessionStorage')];
      const config = { services: [{ ...push, cookies }], onWithdraw };
      const visitor = await visitCouncil(t, { page: { config, tag } });
      const { page, open } = visitor;
      await open();
      await accept(page);
      await page.evaluate(() => {
        localStorage.told1 = sessionStorage.told = localStorage.own = 1;
      });
      await open('/next');
      await withdraw(page);
      await eventually(() => storageKeys(page), ['localStorage:own']);
      assert.deepEqual(complaints(visitor), []);
    });
  }
}
