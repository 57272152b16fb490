import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, openSettings, seeQuestion, withdraw } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { eventually } from '../support/eventually.mjs';
import { kinds } from '../support/inert-kinds.mjs';
import {
  hasRun,
  inertExternal,
  inertScript,
  inOrder,
  mixed,
  ranIn,
  serveScript,
} from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const categories = ['functional', 'analytics', 'marketing', 'embeds'];
const all = { analytics: true, embeds: true, functional: true, marketing: true };

/** Serves what the markup of these tests asks for. */
function serveAll(site) {
  serveScript(site, 'external');
  site.page('/shown.html', '<!doctype html><title>Shown</title><p>Shown</p>');
  site.page('/shown.css', {
    html: 'p { color: inherit }',
    headers: { 'content-type': 'text/css' },
  });
}

async function visitWith(t, { config, ...page }) {
  const whole = { ...page, config: { categories, ...config } };
  const visitor = await visitCouncil(t, { page: whole });
  serveAll(visitor.site);
  return visitor;
}

const askedFor = (site, paths) =>
  site.requests((request) => paths.includes(request.path.replace(/\?.*/, '')));

const attributesIn = (page, shown) =>
  page.evaluate(
    (wanted) =>
      wanted.map(([selector, name]) => document.querySelector(selector)?.getAttribute(name)),
    shown,
  );

const decide = (page, answers) =>
  page.evaluate((given) => void globalThis[Symbol.for('assent')].decide(given), answers);

for (const { kind, main, config, tag, ran = [], shown = [], asked = [], without } of kinds) {
  test(`R6 R7 ${kind} waits, and is released exactly once`, async (t) => {
    const { site, page, context, open } = await visitWith(t, { main, config, tag });
    await open();
    await seeQuestion(page);
    await settle(page);
    assert.deepEqual(await ranIn(page), without ? ran : []);
    assert.deepEqual(askedFor(site, asked), []);
    await accept(page);
    for (const path of asked) await site.request((request) => request.path.startsWith(path));
    for (const name of ran) await hasRun(page, name);
    await settle(page);
    assert.deepEqual(await ranIn(page), ran);
    assert.deepEqual(
      await attributesIn(page, shown),
      shown.map(([, , value]) => value),
    );
    for (const path of asked)
      assert.equal(
        new Set(askedFor(site, [path]).map(({ url }) => url)).size,
        askedFor(site, [path]).length,
        path,
      );
    if (without) return;
    const returning = await context.newPage();
    await open('/next', returning);
    for (const name of ran) await hasRun(returning, name);
    await settle(returning);
    assert.deepEqual(await ranIn(returning), ran);
  });
}

/** All of the mixed markup has run that often, in order within its category. */
async function assertRan(page, times = 1) {
  await page.waitForFunction(
    ([name, count]) => globalThis.ran?.filter((each) => each === name).length === count,
    ['last', times],
  );
  await settle(page);
  const names = await ranIn(page);
  const expected = Array.from({ length: times }, () => inOrder).flat();
  assert.deepEqual(
    names.filter((name) => name !== 'other'),
    expected,
  );
  assert.equal(names.filter((name) => name === 'other').length, times);
}

test('R6 no category waits for a slow vendor of another', async (t) => {
  const main = `${inertExternal('slow')}${inertScript('after')}${inertExternal('external', { category: 'marketing' })}${inertScript('other', 'marketing')}`;
  const { site, page, open } = await visitWith(t, { main });
  let letGo = () => {};
  serveScript(site, 'slow', { until: new Promise((resolve) => (letGo = resolve)) });
  await open();
  await accept(page);
  await hasRun(page, 'other');
  assert.deepEqual(await ranIn(page), ['external', 'other']);
  letGo();
  await hasRun(page, 'after');
  assert.deepEqual(await ranIn(page), ['external', 'other', 'slow', 'after']);
});

test('R6 in the page as it came each runs once, in order', async (t) => {
  const { page, open } = await visitWith(t, { main: mixed });
  await open();
  await accept(page);
  await assertRan(page);
});

test('R6 added later each runs once, in order, before the grant and after it', async (t) => {
  const { page, open } = await visitWith(t, { main: '<div id="later"></div>' });
  const add = () =>
    page.evaluate((html) => {
      document.querySelector('#later').insertAdjacentHTML('beforeend', html);
    }, mixed);
  await open();
  await seeQuestion(page);
  await add();
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  await accept(page);
  await assertRan(page);
  await add();
  await assertRan(page, 2);
});

test('R6 on a new route, with the body replaced, each of its own runs once, and the banner is back', async (t) => {
  const { page, open } = await visitWith(t, { main: mixed });
  const goTo = (html) =>
    page.evaluate((text) => {
      const next = new DOMParser().parseFromString(text, 'text/html');
      history.pushState({}, '', '/route');
      document.body.replaceWith(document.adoptNode(next.body));
    }, html);
  const route = councilPage({ main: mixed });
  await open();
  await seeQuestion(page);
  await goTo(route);
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  await accept(page);
  await assertRan(page);
  await goTo(route);
  await assertRan(page, 2);
});

test('R6 in a second tab each runs once, when it is granted in the first', async (t) => {
  const { page, context, open } = await visitWith(t, { main: mixed });
  await open();
  await seeQuestion(page);
  const second = await context.newPage();
  await open('/next', second);
  await seeQuestion(second);
  await page.bringToFront();
  await accept(page);
  await assertRan(page);
  await second.bringToFront();
  await assertRan(second);
});

test('R6 R7 accepted, withdrawn and accepted: scripts run once, frames go and come back', async (t) => {
  const frame = '<iframe data-assent="embeds" data-src="/shown.html" title="Film"></iframe>';
  const visitor = await visitWith(t, { main: mixed + frame, config: { onWithdraw: 'stay' } });
  const { site, page, open } = visitor;
  const frames = () => page.frames().filter((each) => each.url().endsWith('/shown.html')).length;
  await open();
  await seeQuestion(page);
  for (let round = 1; round <= 3; round += 1) {
    await decide(page, all);
    await assertRan(page);
    await page.waitForFunction(
      () => document.querySelector('iframe').contentDocument?.title === 'Shown',
    );
    assert.equal(frames(), 1);
    assert.equal(askedFor(site, ['/shown.html']).length, round);
    await decide(page, { analytics: false, embeds: false, marketing: false });
    await settle(page);
    assert.equal(frames(), 0);
    assert.equal(await page.getAttribute('iframe', 'src'), null);
  }
  assert.deepEqual(complaints(visitor), []);
});

test('R6 accepted, withdrawn with a new page and accepted: nothing runs in between, and each once after', async (t) => {
  const { site, page, open } = await visitWith(t, { main: mixed });
  await open();
  await accept(page);
  await assertRan(page);
  await withdraw(page);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  assert.equal(askedFor(site, ['/external.js']).length, 1);
  await openSettings(page);
  await page.click('dialog [data-assent-action="accept"]');
  await assertRan(page);
});

test('R6 a script that is on its way when consent is withdrawn does not run', async (t) => {
  const main = `${inertExternal('slow')}${inertScript('after')}`;
  const { site, page, open } = await visitWith(t, { main, config: { onWithdraw: 'stay' } });
  let letGo = () => {};
  serveScript(site, 'slow', { until: new Promise((resolve) => (letGo = resolve)) });
  await open();
  await seeQuestion(page);
  await decide(page, all);
  await site.request(({ path }) => path === '/slow.js');
  await decide(page, { analytics: false });
  const served = page.waitForResponse('**/slow.js');
  letGo();
  await served;
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  await decide(page, { analytics: true });
  await hasRun(page, 'after');
  assert.deepEqual(await ranIn(page), ['slow', 'after']);
});

test('R8 a category nobody is asked about releases nothing, and the owner is told', async (t) => {
  const visitor = await visitWith(t, {
    main: ['essential', 'unheard-of', ''].map((id) => inertScript('it', id)).join(''),
  });
  await seedCookie(visitor.context, decisionText(all));
  await visitor.open();
  await settle(visitor.page);
  assert.deepEqual(await ranIn(visitor.page), []);
  await eventually(async () => complaints(visitor).length, 3);
  for (const sentence of complaints(visitor))
    assert.match(sentence, /data-assent="(essential|unheard-of|)"/);
});
