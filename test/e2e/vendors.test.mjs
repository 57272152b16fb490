/** Each vendor of the catalogue, named in the JSON block: silent before a grant, exact in it, gone after it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  accept,
  confirmation,
  openSettings,
  reject,
  seeQuestion,
  withdraw,
} from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { eventually } from '../support/eventually.mjs';
import { noteWithdrawal } from '../support/note-withdrawal.mjs';
import { councilHosts } from '../support/site.mjs';
import { googleAnalytics, vendorCases as cases } from '../support/vendor-cases.mjs';
import { measuredIn, toldTo, visitVendor, visitVendors } from '../support/vendor-visit.mjs';

const paths = ['/', '/services/', '/services/bins/missed'];

/** All that can stand on one page: no two of them share a cookie, which one would clear for the other. */
const reloading = {
  what: 'nine vendors',
  onWithdraw: 'reload',
  vendors: Object.values(cases).filter((one) => one.vendor !== 'matomo' || one === cases.matomo),
};
const staying = {
  what: 'those that can be stopped',
  onWithdraw: 'stay',
  vendors: [
    googleAnalytics,
    cases.clarity,
    cases['meta-pixel'],
    cases['matomo in cookie-consent mode'],
  ],
};

/** How long a tag may take to come back, in milliseconds. */
const LONG = 15_000;
/** How long one may live on in another tab, or in a page that is being loaded anew. */
const SOON = 1000;
/** The same where many browsers' worth of tabs share two cores. */
const BUSY = 5000;

/** Grants after a refusal, in the settings. */
async function acceptAfterAll(page) {
  await openSettings(page);
  await page.click('dialog [data-assent-action="accept"]');
  await page.waitForSelector(`${confirmation}:has-text("accepted")`);
}

/** A visitor who is asked, refuses, and reads on; then, having changed their mind, is measured in a tab for each path. */
async function beMeasured(t, vendors, plan) {
  const visitor = await visitVendors(t, vendors, plan);
  const { site, page, context, open, act, stored, scripts, hits, isHit } = visitor;
  context.setDefaultTimeout(30_000);
  const [first, ...further] = plan.paths;
  const query = `?${vendors.flatMap((one) => one.query?.slice(1) ?? []).join('&')}`;
  await open(first + query);
  await seeQuestion(page);
  for (const when of ['before a choice', 'after a refusal']) {
    await act();
    await settle(page);
    assert.deepEqual(site.requestsElsewhere(), [], when);
    assert.deepEqual(await stored(), [], when);
    if (when === 'after a refusal') continue;
    await reject(page);
    await open(first + query);
  }
  await acceptAfterAll(page);
  await site.request(isHit);
  const tabs = [page];
  for (const path of further) {
    const tab = await context.newPage();
    await open(path + query, tab);
    tabs.push(tab);
  }
  for (const tab of tabs) {
    await act(tab);
    await eventually(async () => {
      const names = await stored(tab);
      return vendors.flatMap(({ stores }) => stores).filter((name) => !names.includes(name));
    }, []);
  }
  await eventually(
    async () => new Set(measuredIn(hits()).map(({ host, path }) => host + path)).size,
    vendors.length * tabs.length,
    { timeout: 15_000 },
  );
  assert.equal(scripts().length, vendors.length * tabs.length);
  site.page('/plain', '<!doctype html><h1>Plain</h1>');
  return { ...visitor, tabs, plan };
}

/**
 * What no page should have measured any more: none after the withdrawal, or, where only its end stops some of them,
 * after it was asked for anew; other tabs have to hear of it first.
 */
function measuredLate({ site, hits, plan: { paths: own, config } }, since) {
  const ends = own.map((path, index) => {
    if (config.onWithdraw === 'stay') return since + (index ? BUSY : 0);
    const [anew] = site.requests((request) => request.path === path && request.time >= since);
    return anew.time + BUSY;
  });
  return measuredIn(hits()).filter(({ path, time }) => time > ends[own.indexOf(path)]);
}

/** Until the last of them has had time to come back; on the way out; and on the next page. */
async function assertGone(visitor, since) {
  const { site, tabs, plan, open, act, stored, hits, scripts } = visitor;
  const fetched = scripts().length;
  const left = async () => (await Promise.all(tabs.map((tab) => stored(tab)))).flat();
  await eventually(left, []);
  while (Date.now() < since() + LONG) {
    await site.requestsDuring(2500);
    assert.deepEqual(await left(), []);
  }
  for (const tab of tabs) await act(tab);
  await site.requestsDuring(600);
  assert.deepEqual(await left(), []);
  assert.deepEqual(measuredLate(visitor, since()), []);
  const { length } = hits();
  for (const tab of tabs) await tab.goto('about:blank');
  await open('/plain');
  assert.deepEqual(await stored(), [], 'on the way out');
  for (const [index, tab] of tabs.entries()) await open(plan.paths[index], tab);
  for (const tab of tabs) await settle(tab);
  assert.deepEqual(await left(), [], 'on the next page');
  assert.equal(hits().length, length);
  assert.equal(scripts().length, fetched);
}

void suite('side by side, as most of it is waiting', { concurrency: 4 }, () => {
  for (const [index, host] of councilHosts.entries()) {
    const order = [...paths.slice(index % 3), ...paths.slice(0, index % 3)];
    for (const { what, vendors, onWithdraw } of [reloading, staying]) {
      test(`R25 on ${host} nothing is left of ${what} after a withdrawal at ${order[0]} with "${onWithdraw}", for 15 seconds, on the way out and on the next page`, async (t) => {
        const visitor = await beMeasured(t, vendors, {
          host,
          paths: order,
          config: { onWithdraw },
        });
        const since = await noteWithdrawal(visitor.page);
        await withdraw(visitor.page);
        await assertGone(visitor, since);
        assert.deepEqual(complaints(visitor), []);
        assert.deepEqual(visitor.errors, []);
      });
    }
  }
});

/** In which no two share a queue. */
const queues = [
  Object.keys(cases).filter((name) => !/google-ads|matomo ./.test(name)),
  ['google-ads', 'matomo in cookie-consent mode'],
  ['matomo in the cloud'],
];
for (const names of queues) {
  test(`${names.join(', ')}: each is told what its documentation says, in that order, on a grant, a withdrawal and a grant, on every kind of host`, async (t) => {
    const vendors = names.map((name) => cases[name]);
    const query = `?${vendors.flatMap((one) => one.query?.slice(1) ?? []).join('&')}`;
    const tell = async (host) => {
      const council = { host, isDumb: true, config: { onWithdraw: 'stay' } };
      const { site, page, open, scripts } = await visitVendors(t, vendors, council);
      await open(`/${query}`);
      const told = vendors.map((one) => [...one.granted(site.url('/', host))]);
      const hear = () => Promise.all(vendors.map((one) => toldTo(page, one)));
      await accept(page);
      await eventually(async () => scripts().length, vendors.length);
      assert.deepEqual(await hear(), told, `${host} on a grant`);
      await withdraw(page);
      vendors.forEach(({ withdrawn = [] }, index) => told[index].push(...withdrawn));
      assert.deepEqual(await hear(), told, `${host} on a withdrawal`);
      await acceptAfterAll(page);
      vendors.forEach(({ again = [] }, index) => told[index].push(...again));
      await eventually(hear, told);
      assert.equal(scripts().length, vendors.length, host);
    };
    await Promise.all(councilHosts.map(tell));
  });
}

for (const { vendors, onWithdraw } of [reloading, staying]) {
  test(`R28 a second tab’s tags are stopped within a second of the withdrawal, with "${onWithdraw}"`, async (t) => {
    const plan = { paths: ['/', '/next'], config: { onWithdraw } };
    const { page, site, tabs, open, hits } = await beMeasured(t, vendors, plan);
    const from = Date.now();
    await open('/next', tabs[1]);
    // Some are only stopped by the page being loaded anew, which takes what it takes on this machine.
    const load = onWithdraw === 'reload' ? Date.now() - from : 0;
    await tabs[1].evaluate(() => setInterval(() => document.querySelector('h1').click(), 200));
    const since = await noteWithdrawal(page);
    await withdraw(page);
    await site.requestsDuring(load + SOON + 1500);
    const late = measuredIn(hits()).filter(
      ({ path, time }) => path === '/next' && time > since() + SOON + load,
    );
    assert.deepEqual(late, []);
  });
}

test('a vendor’s script comes once to a page, with its body replaced, and from the cache, and once to a second tab', async (t) => {
  const { site, page, context, open, scripts } = await visitVendor(t, cases.clarity);
  const second = await context.newPage();
  await open();
  await open('/next', second);
  await page.bringToFront();
  await seeQuestion(page);
  await accept(page);
  await eventually(async () => scripts().length, 2);
  await page.evaluate(() => {
    history.pushState({}, '', '/route');
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await settle(page);
  await second.reload();
  await eventually(async () => scripts().length, 3);
  await open('/cookies');
  await eventually(async () => scripts().length, 4);
  await page.goBack({ waitUntil: 'commit' });
  await settle(page);
  // A browser without that cache takes the page, and the script, from the other one.
  await site.requestsDuring(500);
  assert.equal(scripts().length, 4);
});
