import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { createContentStandIn } from '../../demo/content-stand-in/server.mjs';
import { createGoogleTagStandIn } from '../../demo/google-tag-stand-in/server.mjs';
import { createVendorStandIn } from '../../demo/vendor-stand-ins/server.mjs';
import { standIns } from '../../demo/vendor-stand-ins/stand-ins.mjs';
import { audit, short } from '../support/audit.mjs';
import { axeFindings } from '../support/axe.mjs';
import {
  accept,
  isGranted,
  openSettings,
  reject,
  seeQuestion,
  withdraw,
} from '../support/choices.mjs';
import { cookieNames, isGoogleCookie, storageKeys } from '../support/device.mjs';
import { noteWithdrawal } from '../support/note-withdrawal.mjs';
import { listFiles } from '../support/project-files.mjs';
import { councilHosts } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

const [www, planning, wales] = councilHosts;
const content = 'content.example.org';
const pages = ['/bins', '/privacy', '/cookies'];

async function visitDemo(t, host = www) {
  const visitor = await visit(t);
  const { site, page } = visitor;
  await site.demo({ host });
  const open = (path, tab = page) => tab.goto(site.url(path, host));
  await open('/');
  await seeQuestion(page);
  return { ...visitor, host, open };
}

/** Stays for five seconds, scrolls, and reads three more pages. */
async function readOn({ site, page, open }) {
  await page.mouse.wheel(0, 2000);
  await site.requestsDuring(5000);
  for (const path of pages) {
    await open(path);
    await page.mouse.wheel(0, 2000);
    await page.waitForFunction(() => scrollY > 0);
    assert.deepEqual(await storageKeys(page), []);
  }
}

test('the demonstration leaves nothing on a device and asks nobody else before a choice', async (t) => {
  const visitor = await visitDemo(t);
  await readOn(visitor);
  assert.equal(await visitor.page.isVisible('assent-banner[view="question"]'), true);
  assert.deepEqual(await cookieNames(visitor.context), []);
  assert.deepEqual(visitor.site.requestsElsewhere([www]), []);
});

test('the demonstration leaves the one cookie and asks nobody else after a refusal', async (t) => {
  const visitor = await visitDemo(t);
  await reject(visitor.page);
  await readOn(visitor);
  assert.equal(await visitor.page.locator('assent-banner').count(), 0);
  assert.deepEqual(await cookieNames(visitor.context), ['assent']);
  assert.deepEqual(visitor.site.requestsElsewhere([www]), []);
});

test('the demonstration asks for the tag exactly once after an acceptance, and once on a later page', async (t) => {
  const { site, page, open } = await visitDemo(t);
  await accept(page);
  await site.hit();
  await site.requestsDuring(1000);
  assert.equal(site.tagRequests().length, 1);
  site.forgetRequests();
  await open('/bins?postcode=HP20+1UA');
  // What was searched for is in the address, and is nobody else's business.
  await site.hit(({ page: measured }) => measured === site.url('/bins'));
  assert.equal(site.tagRequests().length, 1);
  const told = site
    .googleRequests()
    .map(({ url, body, headers }) => `${url}${body}${headers.referer}`);
  assert.doesNotMatch(told.join(), /HP20/);
});

for (const host of [www, planning, wales]) {
  test(`the demonstration on ${host} forgets a visitor who withdraws, in a second tab too`, async (t) => {
    const { site, page, context, open } = await visitDemo(t, host);
    await accept(page);
    const other = await context.newPage();
    await open('/bins', other);
    await site.hit(({ page: measured }) => measured.endsWith('/bins'));
    await site.hit(({ page: measured }) => !measured.endsWith('/bins'));
    const google = (await cookieNames(context)).filter(isGoogleCookie);
    assert.deepEqual(google, ['_ga', '_ga_DEMO123456', '_gid']);

    await page.bringToFront();
    const withdrawnAt = await noteWithdrawal(page);
    await withdraw(page);
    await other.waitForFunction(() => !globalThis.assent?.isGranted('analytics'));
    await other.bringToFront();
    await other.click('h1');
    await page.bringToFront();
    await page.click('h1');
    await site.requestsDuring(5500);
    await open('/privacy');
    await open('/privacy', other);

    const late = site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt());
    assert.deepEqual(late, []);
    assert.deepEqual(await cookieNames(context), ['assent']);
    assert.equal(await isGranted(page), false);
    assert.equal(await isGranted(other), false);
    assert.equal(await other.locator('assent-banner').count(), 0);
  });
}

test('the demonstration’s own cookie comes with the contact form alone', async (t) => {
  const { site, page, context, open } = await visitDemo(t);
  await reject(page);
  await open('/contact');
  assert.deepEqual(await cookieNames(context), ['assent', 'demo_session']);
  const { path, httpOnly, expires } = (await context.cookies(site.url('/contact'))).find(
    ({ name }) => name === 'demo_session',
  );
  assert.deepEqual({ path, httpOnly, expires }, { path: '/contact', httpOnly: true, expires: -1 });
  assert.deepEqual(site.requestsElsewhere([www]), []);
});

test('the demonstration keeps what is typed into the contact form through a withdrawal', async (t) => {
  const { site, page, open } = await visitDemo(t);
  await accept(page);
  await open('/contact');
  await site.hit(({ page: measured }) => measured.endsWith('/contact'));
  await page.fill('#message', 'My bin was not collected.');
  await openSettings(page);
  await page.click('dialog [data-assent-action="reject"]');
  await page.waitForSelector('assent-banner[view="confirmation"]');
  assert.equal(await page.inputValue('#message'), 'My bin was not collected.');
  assert.equal(await isGranted(page), false);
});

test('the demonstration’s embeds ask nobody before a press, and then one host each', async (t) => {
  const { site, page, context, open } = await visitDemo(t);
  await open('/embeds');
  await page.waitForSelector('assent-embed button');
  await readOn({ site, page, open: (path) => open(path === '/bins' ? '/embeds' : path) });
  assert.deepEqual(site.requestsElsewhere([www]), []);
  await open('/embeds');
  await page.click('[kind="openstreetmap"] [data-assent-action="once"]');
  await site.request(({ path }) => path === '/map');
  assert.deepEqual(await cookieNames(context), []);
  await page.click('[kind="power-bi"] [data-assent-action="always"]');
  for (const film of ['/film', '/dashboard']) await site.request(({ path }) => path === film);
  assert.deepEqual(await cookieNames(context), ['assent']);
  assert.equal(await isGranted(page), false);
});

test('the demonstration’s page of all vendors asks none before a choice, each once after a yes, and is rid of them', async (t) => {
  const { site, page, context, open, messages } = await visitDemo(t);
  const played = 'vendors.example.org';
  const stored = ['_ga', '_gcl_au', '_clck', '_uetsid', '_pk_id.1.1fff', 'nmstat', '_fbp', 'ln_or'];
  site.host('www.googletagmanager.com', createGoogleTagStandIn());
  site.host(played, createVendorStandIn());
  site.host(content, createContentStandIn());
  const cards = page.locator('[data-vendor]');
  const told = page.locator('#waiting');
  await open('/vendors');
  await page.waitForSelector('assent-embed button');
  const vendors = await cards.evaluateAll((all) => all.map(({ dataset }) => dataset.vendor));
  const files = await listFiles('build/vendors', /\.js$/);
  const shared = ['google-consent', 'page', 'stored'];
  const catalogue = files.map((file) => basename(file, '.js')).filter((id) => !shared.includes(id));
  assert.deepEqual(new Set(vendors), new Set(catalogue));
  assert.deepEqual(await axeFindings(page), []);
  await readOn({ site, page, open: () => open('/vendors') });
  assert.equal(await told.textContent(), `${vendors.length} waiting, 0 running`);
  assert.deepEqual(site.requestsElsewhere([www]), []);
  assert.deepEqual(await cookieNames(context), []);

  await page.click('assent-banner [data-assent-action="accept"]');
  for (const embed of await page.locator('assent-embed').all())
    await embed.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (words) => document.querySelector('#waiting').textContent === words,
    `0 waiting, ${vendors.length} running`,
  );
  const scripts = Object.values(standIns).map(({ script }) => `/vendors/${script}`);
  for (const script of scripts) {
    const requests = site.requests(({ host, path }) => host === played && path === script);
    assert.equal(requests.length, 1, script);
  }
  for (const path of ['/film', '/map'])
    await site.request(({ host, path: at }) => host === content && at === path);
  assert.equal(site.requests(({ host }) => host === content).length, 3);
  assert.equal(site.tagRequests().length, 1);
  const others = site.requestsElsewhere([www, played, content]).map(({ host }) => host);
  assert.deepEqual(new Set(others), new Set(['www.googletagmanager.com']));
  for (const name of stored) {
    await page.locator('[data-stored]').filter({ hasText: name }).first().waitFor();
  }
  for (const { hosts } of Object.values(standIns)) {
    await page.locator(`[data-asked]:has-text("${hosts[0]}")`).first().waitFor();
  }

  assert.deepEqual((await audit(page)).problems.map(short), [], 'granted');

  await withdraw(page);
  await page.waitForFunction(
    (words) => document.querySelector('#waiting')?.textContent === words,
    `${vendors.length} waiting, 0 running`,
  );
  await site.requestsDuring(800);
  assert.deepEqual(await cookieNames(context), ['assent']);
  assert.deepEqual(await storageKeys(page), []);
  site.forgetRequests();
  await open('/vendors');
  await page.waitForSelector('assent-embed button');
  await site.requestsDuring(500);
  assert.deepEqual(site.requestsElsewhere([www]), []);
  assert.deepEqual((await audit(page)).problems.map(short), [], 'withdrawn');
  assert.deepEqual(
    messages.filter(({ type }) => type === 'error'),
    [],
  );
});

test('the panel at the foot of the demonstration says what is really there', async (t) => {
  const { page, site } = await visitDemo(t);
  const row = (what) => page.locator(`[data-shows="${what}"]`);
  for (const what of ['cookies', 'local', 'session', 'hosts']) {
    await row(what).filter({ hasText: /None/ }).waitFor();
  }
  await accept(page);
  await site.hit();
  for (const name of ['assent=', '_ga=', '_ga_DEMO123456=', '_gid=']) {
    await row('cookies').filter({ hasText: name }).waitFor();
  }
  await row('hosts').filter({ hasText: 'www.googletagmanager.com' }).waitFor();
});
