import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, confirmation, dialog, openSettings, withdraw } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, isGoogleCookie } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { isDiagnostic } from '../support/google.mjs';
import { noteWithdrawal } from '../support/note-withdrawal.mjs';
import { councilHosts } from '../support/site.mjs';

/** Gets measured for a while, and withdraws while more measurements wait to be sent. */
async function withdrawWhileMeasured(t, council) {
  const visitor = await visitCouncil(t, council);
  const { site, page, context, open } = visitor;
  await open();
  await accept(page);
  await site.hit();
  const withdrawnAt = await noteWithdrawal(page);
  assert.deepEqual((await cookieNames(context)).filter(isGoogleCookie), [
    '_ga',
    '_ga_TEST123456',
    '_gid',
  ]);
  await page.click('h1');
  await withdraw(page);
  return { ...visitor, withdrawnAt: withdrawnAt() };
}

/** Does all that a tag still alive would measure, until its last batch has had time to leave. */
async function readOn({ site, page, open }) {
  await page.click('h1');
  await page.mouse.wheel(0, 1500);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete document.visibilityState;
  });
  await site.requestsDuring(5500);
  await open('/next');
  await page.click('h1');
}

/** @param {Awaited<ReturnType<typeof withdrawWhileMeasured>>} visitor */
async function assertForgotten({ site, context, withdrawnAt }, host) {
  const late = site.hits().filter(({ measuredAt }) => measuredAt > withdrawnAt);
  assert.deepEqual(late, [], host);
  // A ping without cookies is a measurement too, and so is the tag's word on the withdrawal itself.
  assert.ok(site.hits().length >= 2, host);
  assert.deepEqual(
    site.hits().filter(({ event, consent }) => event === 'consent_update' || consent === 'G100'),
    [],
    host,
  );
  const others = site
    .googleRequests()
    .filter((request) => request.time > withdrawnAt && request.path !== '/g/collect');
  assert.ok(others.every(isDiagnostic), host);
  assert.equal(site.tagRequests().length, 1, host);
  assert.deepEqual(await cookieNames(context), ['assent'], host);
}

for (const onWithdraw of ['reload', 'stay']) {
  test(`R25 with "${onWithdraw}" nothing measured after withdrawal leaves, and no cookie comes back`, async (t) => {
    await Promise.all(
      councilHosts.map(async (host) => {
        const tag = { 'data-on-withdraw': onWithdraw };
        const visitor = await withdrawWhileMeasured(t, { host, page: { tag } });
        await readOn(visitor);
        await assertForgotten(visitor, host);
      }),
    );
  });
}

test('R25 by default the page is loaded anew, as nothing else surely ends a third party’s code', async (t) => {
  const { site, page, withdrawnAt } = await withdrawWhileMeasured(t);
  const loads = site.requests(({ path, time }) => path === '/' && time >= withdrawnAt);
  assert.equal(loads.length, 1);
  const alive = await page.evaluate(() => [
    'google_tag_manager' in globalThis,
    document.querySelectorAll('script[src*="googletagmanager"]').length,
  ]);
  assert.deepEqual(alive, [false, 0]);
});

test('R25 a page in which nothing of a third party ran is not reloaded', async (t) => {
  const { site, page, open } = await visitCouncil(t, { page: { tag: { 'data-google': null } } });
  await open();
  await accept(page);
  await withdraw(page);
  assert.equal(site.requests(({ path }) => path === '/').length, 1);
});

test('R25 what a site starts when consent is granted ends with the page', async (t) => {
  const beforeTag = `<script>
    document.addEventListener('assent-ready', async ({ assent }) => {
      await assent.whenGranted('analytics');
      setInterval(() => fetch('/beat'), 100);
    });
  </script>`;
  const page = { tag: { 'data-google': null }, beforeTag };
  const visitor = await visitCouncil(t, { page });
  await visitor.open();
  await accept(visitor.page);
  await visitor.site.request(({ path }) => path === '/beat');
  await withdraw(visitor.page);
  await eventually(async () => visitor.site.requests(({ path }) => path === '/').length, 2);
  await visitor.page.waitForSelector(confirmation);
  visitor.site.forgetRequests();
  await visitor.site.requestsDuring(500);
  assert.deepEqual(
    visitor.site.requests(({ path }) => path === '/beat'),
    [],
  );
});

const beating = `<script type="text/plain" data-assent="marketing">
  setInterval(() => fetch('/beat'), 100);
</script>`;
for (const [what, google] of Object.entries({
  'nothing else': { 'data-google': null },
  Google: {},
})) {
  test(`R25 what was released as markup, and belongs to no service that is listed, ends with the page, beside ${what}`, async (t) => {
    const tag = { 'data-categories': 'analytics marketing', ...google };
    const visitor = await visitCouncil(t, { page: { tag, main: beating } });
    const { site, page, open } = visitor;
    await open();
    await accept(page);
    await site.request(({ path }) => path === '/beat');
    await openSettings(page);
    await page.check(`${dialog} [data-category="marketing"] input[value="no"]`);
    await page.click(`${dialog} [data-assent-action="save"]`);
    await page.waitForFunction(
      () => performance.getEntriesByType('navigation')[0].type === 'reload',
    );
    await page.waitForSelector(confirmation);
    site.forgetRequests();
    await site.requestsDuring(1000);
    assert.deepEqual(
      site.requests(({ path }) => path === '/beat'),
      [],
    );
  });
}

test('R25 a refusal that a page’s own button hands on, event and all, loads the page anew', async (t) => {
  const foot = '<button type="button" id="own">Refuse</button>';
  const { site, page, open } = await visitCouncil(t, { page: { foot } });
  await open();
  await accept(page);
  await site.hit();
  await page.evaluate(() => {
    const { rejectAll } = globalThis[Symbol.for('assent')];
    document.getElementById('own').addEventListener('click', rejectAll);
  });
  await page.click('#own');
  await page.waitForFunction(() => performance.getEntriesByType('navigation')[0].type === 'reload');
});
