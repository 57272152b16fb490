import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  confirmation,
  dialog,
  openSettings,
  question,
  seeQuestion,
  withdraw,
} from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, isGoogleCookie, storageKeys } from '../support/device.mjs';
import {
  hasRun,
  inertExternal,
  inertScript,
  ranIn,
  serveScript,
} from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const granted = decisionText({ analytics: true });
const loads = (site) => site.requests(({ path }) => path === '/').length;

/** A page measured with consent, as a visitor comes back to it. */
async function visitMeasured(t, page) {
  const visitor = await visitCouncil(t, { page });
  await seedCookie(visitor.context, granted);
  await visitor.open();
  await visitor.site.hit();
  return visitor;
}

test('two tabs on one page run each inert script once, in order, whichever of them is answered in', async (t) => {
  const main = `${inertScript('one')}${inertExternal('two')}${inertScript('three')}`;
  const visitor = await visitCouncil(t, { page: { main } });
  const { site, page, context, open } = visitor;
  serveScript(site, 'two');
  const other = await context.newPage();
  await open();
  await open('/', other);
  await seeQuestion(other);
  await accept(page);
  for (const tab of [page, other]) {
    await hasRun(tab, 'three');
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }
  await settle(other);
  assert.deepEqual(await ranIn(page), ['one', 'two', 'three']);
  assert.deepEqual(await ranIn(other), ['one', 'two', 'three']);
  assert.equal(site.tagRequests().length, 2, 'one for each tab');
});

test('an answer in one tab does not talk over what the other shows', async (t) => {
  const { page, context, open } = await visitCouncil(t);
  const other = await context.newPage();
  await open();
  await open('/next', other);
  await seeQuestion(other);
  await openSettings(other);
  await accept(page);
  await other.waitForSelector(question, { state: 'detached' });
  assert.equal(await other.isVisible(dialog), true);
  assert.equal(await other.locator(confirmation).count(), 0);
});

/** Ways of having begun a form, each on a form that also came with answers in it. */
const begun = {
  'a text field': (page) => page.fill('#text', 'My bin was missed'),
  'a text area': (page) => page.fill('#area', 'My bin was missed'),
  'a choice in a list': (page) => page.selectOption('#list', 'glass'),
  'a list put back to its first choice': (page) => page.selectOption('#given', 'weekly'),
  'a ticked box': (page) => page.check('#box'),
  'another radio button': (page) => page.check('#radio-b'),
  'an emptied field': (page) => page.fill('#preset', ''),
};
const form = `<form method="post"><input id="text"><input id="preset" value="HP20 1UA"><textarea id="area"></textarea>
<select id="list"><option>paper</option><option>glass</option></select>
<select id="given"><option>weekly</option><option selected>monthly</option></select><input type="checkbox" id="box">
<input type="radio" name="r" id="radio-a" checked><input type="radio" name="r" id="radio-b">
<input type="hidden" name="token" value="1"></form>`;

for (const [what, begin] of Object.entries(begun)) {
  test(`a withdrawal does not reload a page with ${what} to lose, and stops measuring all the same`, async (t) => {
    const { site, page, context } = await visitMeasured(t, { main: form });
    await begin(page);
    const fields = () =>
      page.$$eval('form :is(input, textarea, select)', (all) =>
        all.map(({ value, checked }) => [value, checked]),
      );
    const before = await fields();
    await withdraw(page);
    assert.equal(loads(site), 1);
    assert.deepEqual(await fields(), before);
    assert.deepEqual((await cookieNames(context)).filter(isGoogleCookie), []);
    assert.equal(await page.evaluate(() => globalThis['ga-disable-G-TEST123456']), true);
  });
}

test('what was typed before the tag arrived is as safe', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: form, tag: { async: true } } });
  const { site, page, context, open } = visitor;
  let letGo = () => {};
  site.release('assent.js', { until: new Promise((resolve) => (letGo = resolve)) });
  await seedCookie(context, granted);
  await page.goto(site.url('/'), { waitUntil: 'commit' });
  await page.fill('#area', 'My bin was missed');
  letGo();
  await site.hit();
  await withdraw(page);
  assert.equal(await page.inputValue('#area'), 'My bin was missed');
  assert.equal(loads(site), 1);
  await open('/next');
  assert.equal(site.tagRequests().length, 1);
});

test('a form that nobody has touched does not hold the reload up', async (t) => {
  const { site, page } = await visitMeasured(t, { main: form });
  await withdraw(page);
  assert.equal(loads(site), 2);
});

test('the confirmation survives the reload, once, without anything stored', async (t) => {
  const visitor = await visitMeasured(t);
  const { site, page, context } = visitor;
  await withdraw(page);
  assert.equal(loads(site), 2);
  assert.deepEqual(await cookieNames(context), ['assent']);
  assert.deepEqual(await storageKeys(page), []);
  assert.equal(await page.evaluate(() => history.state), null);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert');
  await page.reload();
  await settle(page);
  assert.equal(await page.$('assent-banner'), null);
  assert.deepEqual(complaints(visitor), []);
});

test('a page’s own history state outlives the reload', async (t) => {
  const { page } = await visitMeasured(t, {
    main: `<script>history.state ?? history.replaceState({ step: 7 }, '')</script>`,
  });
  await withdraw(page);
  assert.deepEqual(await page.evaluate(() => history.state), { step: 7 });
});

test('words in the history say nothing for the visitor', async (t) => {
  const { site, page, open } = await visitCouncil(t, { page: { main: inertScript('inline') } });
  await open();
  await seeQuestion(page);
  await page.evaluate(() =>
    history.replaceState({ assent: 'banner', decision: { analytics: true } }, ''),
  );
  await page.reload();
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  assert.deepEqual(site.googleRequests(), []);
});

test('going back after a withdrawal leads to a page that is not measured', async (t) => {
  const { site, page, open } = await visitMeasured(t);
  await open('/next');
  await site.hit(({ page: where }) => where.endsWith('/next'));
  await withdraw(page);
  const withdrawnAt = Date.now();
  await page.goBack({ waitUntil: 'commit' });
  await settle(page);
  await page.click('h1');
  await site.requestsDuring(1500);
  assert.deepEqual(
    site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt),
    [],
  );
});
