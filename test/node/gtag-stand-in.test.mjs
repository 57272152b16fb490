import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage, googleId } from '../support/council-page.mjs';
import { cookieNames } from '../support/device.mjs';
import { visit } from '../support/visit.mjs';

const consentDefault = (value) => `gtag('consent', 'default', {
  ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied',
  analytics_storage: '${value}' });`;

/** A page as councils have it without Assent: the tag straight in the head. */
const taggedPage = ({ consent = consentDefault('granted'), config = '{}' } = {}) =>
  councilPage({
    tag: false,
    head: `<script>
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      ${consent}
      gtag('js', new Date());
      gtag('config', '${googleId}', ${config});
    </script>
    <script async src="https://www.googletagmanager.com/gtag/js?id=${googleId}"></script>`,
  });

async function openTagged(t, { host, ...page } = {}) {
  const visitor = await visit(t);
  visitor.site.page('/', taggedPage(page));
  visitor.site.page('/next', councilPage({ tag: false }));
  await visitor.page.goto(visitor.site.url('/', host));
  return visitor;
}

const googleCookies = ['_ga', '_ga_TEST123456', '_gid'];

test('sets its cookies on the widest domain the browser allows', async (t) => {
  const { site, context } = await openTagged(t);
  await site.hit();
  const jar = await context.cookies();
  assert.deepEqual(jar.map(({ name }) => name).sort(), googleCookies);
  assert.ok(jar.every(({ domain }) => domain === '.example-council.gov.uk'));
});

test('shares its cookies with every body below gov.wales, which is no public suffix', async (t) => {
  const { site, context } = await openTagged(t, { host: 'www.example-council.gov.wales' });
  await site.hit();
  const jar = await context.cookies();
  assert.deepEqual([...new Set(jar.map(({ domain }) => domain))], ['.gov.wales']);
});

test('obeys cookie_domain, cookie_expires, cookie_flags and page_location', async (t) => {
  const config = `{ cookie_domain: location.hostname, cookie_expires: 3600,
    cookie_flags: 'SameSite=Lax;Secure', page_location: 'https://elsewhere.example/' }`;
  const { site, context } = await openTagged(t, { config });
  const hit = await site.hit();
  assert.equal(hit?.page, 'https://elsewhere.example/');
  const cookie = (await context.cookies()).find(({ name }) => name === '_ga');
  assert.equal(cookie?.domain, '.www.example-council.gov.uk');
  assert.equal(cookie?.secure, true);
  assert.equal(cookie?.sameSite, 'Lax');
  assert.ok(Math.abs(cookie.expires - Date.now() / 1000 - 3600) < 30);
});

test('sends one batch after about a second, and in it what was done meanwhile', async (t) => {
  const { site, page } = await openTagged(t);
  await page.click('h1');
  const hit = await site.hit();
  assert.equal(hit?.consent, 'G101');
  assert.ok(hit.sentAt - hit.measuredAt > 900);
  assert.ok(hit.client);
  assert.deepEqual(
    site.hits().map(({ event }) => event),
    ['page_view', 'user_engagement'],
  );
  assert.equal(new Set(site.hits().map(({ sentAt }) => sentAt)).size, 1);
});

test('pings without cookies where storage was denied from the start', async (t) => {
  const { site, context } = await openTagged(t, { consent: consentDefault('denied') });
  const hit = await site.hit();
  assert.equal(hit?.consent, 'G100');
  assert.equal(hit.client, null);
  assert.deepEqual(await cookieNames(context), []);
});

test('takes an update over a default, whichever comes first', async (t) => {
  const consent = `gtag('consent', 'update', { analytics_storage: 'denied' });
    ${consentDefault('granted')}`;
  const { site } = await openTagged(t, { consent });
  assert.equal((await site.hit())?.consent, 'G100');
});

test('ignores what is pushed as an array or an object', async (t) => {
  const { site, page } = await openTagged(t, { consent: consentDefault('denied') });
  await page.evaluate(() => {
    window.dataLayer.push(['consent', 'update', { analytics_storage: 'granted' }]);
    window.dataLayer.push({ event: 'consent', analytics_storage: 'granted' });
  });
  await page.click('h1');
  await site.hit(({ event }) => event === 'user_engagement');
  assert.ok(site.hits().every(({ consent }) => consent === 'G100'));
});

test('goes on pinging, and sets its cookies again, after a mere "denied"', async (t) => {
  const { site, page, context } = await openTagged(t);
  await site.hit();
  await page.evaluate(() => window.gtag('consent', 'update', { analytics_storage: 'denied' }));
  const deniedAt = Date.now();
  await context.clearCookies();
  await page.click('h1');
  const hit = await site.hit(({ measuredAt }) => measuredAt > deniedAt);
  assert.equal(hit?.consent, 'G100');
  assert.deepEqual(await cookieNames(context), googleCookies);
});

test('is silent and leaves no cookie once disabled, but for what it had measured before', async (t) => {
  const { site, page, context } = await openTagged(t);
  await site.hit();
  await page.click('h1');
  await page.evaluate((id) => {
    window[`ga-disable-${id}`] = true;
    window.gtag('consent', 'update', { analytics_storage: 'denied' });
  }, googleId);
  const disabledAt = Date.now();
  await context.clearCookies();
  await page.click('h1');
  await page.goto(site.url('/next'));
  await site.hit(({ event }) => event === 'user_engagement');
  assert.ok(site.hits().every(({ measuredAt }) => measuredAt <= disabledAt));
  assert.deepEqual(await cookieNames(context), []);
});

test('sends a diagnostic request when its page goes away, even when disabled', async (t) => {
  const { site, page } = await openTagged(t);
  await site.hit();
  await page.evaluate((id) => (window[`ga-disable-${id}`] = true), googleId);
  await page.goto(site.url('/next'));
  await site.request(({ path }) => path === '/td');
  assert.equal(site.diagnostics().length, 1);
});

test('asks its advertising host where signals are allowed and advertising is granted', async (t) => {
  const consent = `gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' });`;
  const { site } = await openTagged(t, { consent });
  await site.request(({ host }) => host === 'stats.g.doubleclick.net');
});
