import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { googleId } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { isGoogleCookie, readJar } from '../support/device.mjs';
import { googleCommands, googleSettings } from '../support/google-commands.mjs';
import { isTag } from '../support/google.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHosts } from '../support/site.mjs';

const [www, planning, wales] = councilHosts;
const day = 86_400;

/** A visitor who has said yes before, on a page of the council's. */
async function visitGranted(t, { path = '/', daysAgo = 0, ...council } = {}) {
  const visitor = await visitCouncil(t, council);
  const text = decisionText({ analytics: true }, { daysAgo });
  await seedCookie(visitor.context, text, { host: council.host });
  await visitor.open(path);
  await visitor.site.request(isTag);
  await settle(visitor.page);
  return visitor;
}

const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];

/** The exact commands of a start. @param {any[][]} commands */
function assertStart(commands, id = googleId) {
  const [first, second, js, config, ...more] = commands;
  assert.deepEqual(first.slice(0, 2), ['consent', 'default']);
  for (const type of types) assert.equal(first[2][type], 'denied', type);
  assert.deepEqual([...new Set(Object.values(first[2]))], ['denied']);
  assert.deepEqual(second, ['consent', 'update', { analytics_storage: 'granted' }]);
  assert.deepEqual(js, ['js', 'date']);
  assert.deepEqual(config.slice(0, 2), ['config', id]);
  assert.deepEqual(more, []);
}

test('before a choice Google has no queue, no command and no element', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(await googleCommands(page), []);
  assert.equal(await page.$('script[src*="googletagmanager"]'), null);
});

test('on the grant, and on each later page, Google gets default, update, js and config, in this order', async (t) => {
  const { site, page, open } = await visitCouncil(t);
  await open();
  await accept(page);
  await site.request(isTag);
  await settle(page);
  assertStart(await googleCommands(page));
  await open('/next');
  await site.hit(({ page: where }) => where.endsWith('/next'));
  assertStart(await googleCommands(page));
});

test('all of it is in the queue before the tag’s element is put on the page, in one task', async (t) => {
  const { page, context, open } = await visitCouncil(t);
  await context.addInitScript(() => {
    let task = 0;
    const steps = (globalThis.steps = []);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (task += 1);
    const note = (step) => {
      steps.push({ step, task });
      channel.port2.postMessage(0);
    };
    globalThis.dataLayer = [];
    globalThis.dataLayer.push = (entry) => {
      if (entry[0]) note(entry[0]);
      return Array.prototype.push.call(globalThis.dataLayer, entry);
    };
    const { append } = Element.prototype;
    Element.prototype.append = function (...nodes) {
      if (nodes[0]?.src?.includes('gtag/js')) note('element');
      return append.apply(this, nodes);
    };
  });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  await page.waitForFunction(() => globalThis.steps.some(({ step }) => step === 'element'));
  const steps = await page.evaluate(() => globalThis.steps);
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['consent', 'consent', 'js', 'config', 'element'],
  );
  assert.equal(new Set(steps.map(({ task }) => task)).size, 1);
});

test('the settings are exactly those promised', async (t) => {
  const path = '/next';
  const { page, site } = await visitGranted(t, { path, daysAgo: 100 });
  const { cookie_expires: seconds, ...settings } = await googleSettings(page);
  assert.deepEqual(settings, {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    cookie_flags: 'SameSite=Lax;Secure',
    page_location: site.url('/next'),
    page_referrer: '',
  });
  assert.ok(seconds <= 265 * day && seconds > 264.9 * day, `${seconds / day} days`);
});

test('no cookie of Google’s outlives the consent it rests on', async (t) => {
  const { context, site } = await visitGranted(t, { daysAgo: 300 });
  await site.hit();
  const jar = await readJar(context);
  const consent = jar.find(({ name }) => name === 'assent');
  const set = jar.filter(({ name }) => isGoogleCookie(name));
  assert.equal(set.length, 3);
  for (const { name, expires, secure, sameSite } of set) {
    assert.ok(expires <= consent.expires + 5, name);
    assert.deepEqual({ secure, sameSite }, { secure: true, sameSite: 'Lax' }, name);
  }
});

const query = 'q=cancer%20support&utm_source=letter&email=a%40b.org&utm_campaign=bins%2026&gclid=1';

test('what a visitor searched for or typed does not reach Google, names of campaigns do', async (t) => {
  const { page, site } = await visitGranted(t, { path: `/next?${query}#secret` });
  const asked = Date.now();
  const location = site.url('/next?utm_source=letter&utm_campaign=bins%2026');
  assert.equal((await googleSettings(page)).page_location, location);
  assert.equal((await site.hit())?.page, location);
  await page.click('#home');
  await site.request((request) => isTag(request) && request.time > asked);
  await settle(page);
  assert.equal((await googleSettings(page)).page_referrer, site.url('/next'));
  await site.hit(({ page: where }) => where === site.url('/'));
  const sent = site.googleRequests().map(({ url, body }) => `${url} ${body}`);
  assert.doesNotMatch(sent.join('\n'), /cancer|a%40b|gclid|secret/);
});

const domains = {
  [www]: undefined,
  [planning]: undefined,
  [wales]: 'example-council.gov.wales',
  'www.sir-enghraifft.llyw.cymru': 'sir-enghraifft.llyw.cymru',
  'deep.www.example-council.gov.wales': 'example-council.gov.wales',
};
for (const [host, domain] of Object.entries(domains)) {
  test(`on ${host} Google is told ${domain ?? 'no'} cookie domain, and shares no cookie with another body`, async (t) => {
    const { page, context, site } = await visitGranted(t, { host });
    assert.equal((await googleSettings(page)).cookie_domain, domain);
    await site.hit();
    const set = (await readJar(context)).filter(({ name }) => isGoogleCookie(name));
    assert.equal(set.length, 3);
    for (const cookie of set) assert.match(cookie.domain, /(example-council|sir-enghraifft)\./);
  });
}

test('two properties share one default, one script element and one request', async (t) => {
  // Written as the options allow, on a line each.
  const tag = { 'data-google': '\n  G-FIRST1\n\tG-SECOND2\n' };
  const { page, site } = await visitGranted(t, { page: { tag } });
  const commands = await googleCommands(page);
  const named = (/** @type {string} */ name) => commands.filter(([command]) => command === name);
  assert.deepEqual(
    named('config').map(([, id]) => id),
    ['G-FIRST1', 'G-SECOND2'],
  );
  assert.equal(named('consent').filter(([, kind]) => kind === 'default').length, 1);
  assert.equal(await page.locator('script[src*="googletagmanager"]').count(), 1);
  assert.equal(site.tagRequests().length, 1);
});

test('what is no measurement id is asked for by no page, whatever was answered before', async (t) => {
  const tag = { 'data-google': 'UA-12345-1 GTM-ABC123' };
  const { page, site, context, open } = await visitCouncil(t, { page: { tag } });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  await settle(page);
  assert.deepEqual(site.googleRequests(), []);
});

test('a page that had a queue and gtag() of its own keeps both', async (t) => {
  const head = `<script>dataLayer = [{ event: 'own' }]; gtag = function () { dataLayer.push(arguments) }; own = gtag;</script>`;
  const { page } = await visitGranted(t, { page: { head, place: 'body' } });
  assert.deepEqual(
    await page.evaluate(() => [globalThis.dataLayer[0], globalThis.gtag === globalThis.own]),
    [{ event: 'own' }, true],
  );
  assertStart(await googleCommands(page));
});
