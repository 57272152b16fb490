/** Each vendor of the catalogue, named in the JSON block: silent before a grant, exact in it, gone after it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, confirmation, openSettings, reject, withdraw } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { cookieNames } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { noteWithdrawal } from '../support/note-withdrawal.mjs';
import { councilHosts } from '../support/site.mjs';
import { vendorCases } from '../support/vendor-cases.mjs';
import { measuredAt, toldTo, visitVendor } from '../support/vendor-visit.mjs';

/** Grants after a refusal, in the settings. */
async function acceptAfterAll(page) {
  await openSettings(page);
  await page.click('dialog [data-assent-action="accept"]');
  await page.waitForSelector(`${confirmation}:has-text("accepted")`);
}

/** Waits until it has stored all that it can. */
const seeStored = ({ stored }, { stores }) =>
  eventually(async () => {
    const names = await stored();
    return stores.filter((name) => !names.includes(name));
  }, []);

/** A visitor who is asked, refuses, and reads on; then, having changed their mind, is measured on two pages. */
async function beMeasured(t, one, council) {
  const visitor = await visitVendor(t, one, council);
  const { site, page, host, open, act, stored, scripts, isHit } = visitor;
  const { query = '' } = one;
  await open(`/${query}`);
  await page.waitForSelector('assent-banner');
  await act();
  assert.deepEqual(site.requestsElsewhere(), [], `${host} before a choice`);
  assert.deepEqual(await stored(), [], `${host} before a choice`);
  await reject(page);
  await open(`/${query}`);
  await act();
  await settle(page);
  assert.deepEqual(site.requestsElsewhere(), [], `${host} after a refusal`);
  assert.deepEqual(await stored(), [], `${host} after a refusal`);

  await acceptAfterAll(page);
  await site.request(isHit);
  assert.equal(scripts().length, 1, `${host} on the first page`);
  await seeStored(visitor, one);
  await open('/next');
  await eventually(async () => scripts().length, 2);
  await seeStored(visitor, { stores: one.stores.filter((name) => !/^_fbc|_fat_id$/.test(name)) });
  return visitor;
}

/** Until its last batch has had time to leave, and on the next page. */
async function assertGone({ site, page, context, host, open, act, stored, hits, scripts }, since) {
  const late = () => measuredAt(hits()).filter((time) => time > since());
  await act();
  await site.requestsDuring(800);
  assert.deepEqual(late(), [], `${host} after the withdrawal`);
  assert.deepEqual(await stored(), [], `${host} after the withdrawal`);
  await open('/');
  await act();
  await settle(page);
  assert.deepEqual(late(), [], `${host} on the next page`);
  assert.deepEqual(await stored(), [], `${host} on the next page`);
  assert.deepEqual(await cookieNames(context), ['assent'], host);
  assert.equal(scripts().length, 2, host);
}

for (const [name, one] of Object.entries(vendorCases)) {
  for (const onWithdraw of one.stops ? ['reload', 'stay'] : ['reload']) {
    test(`${name} waits for a grant and is gone after a withdrawal with "${onWithdraw}", on every kind of host`, async (t) => {
      await Promise.all(
        councilHosts.map(async (host) => {
          const visitor = await beMeasured(t, one, { host, config: { onWithdraw } });
          const since = await noteWithdrawal(visitor.page);
          await withdraw(visitor.page);
          await assertGone(visitor, since);
          assert.deepEqual(complaints(visitor), [], host);
          assert.deepEqual(visitor.errors, [], host);
        }),
      );
    });
  }

  test(`${name} is told what its documentation says, in that order, on a grant, a withdrawal and a grant, on every kind of host`, async (t) => {
    const tell = async (host) => {
      const council = { host, isDumb: true, config: { onWithdraw: 'stay' } };
      const { site, page, open, scripts } = await visitVendor(t, one, council);
      await open(`/${one.query ?? ''}`);
      const told = [...one.granted(site.url('/', host))];
      await accept(page);
      await eventually(async () => scripts().length, 1);
      assert.deepEqual(await toldTo(page, one), told, `${host} on a grant`);
      await withdraw(page);
      told.push(...(one.withdrawn ?? []));
      assert.deepEqual(await toldTo(page, one), told, `${host} on a withdrawal`);
      await acceptAfterAll(page);
      told.push(...(one.again ?? []));
      await eventually(() => toldTo(page, one), told);
      assert.equal(scripts().length, 1, host);
    };
    await Promise.all(councilHosts.map(tell));
  });
}

test('a vendor’s script comes once to a page, with its body replaced, and from the cache, and once to a second tab', async (t) => {
  const { site, page, context, open, scripts } = await visitVendor(t, vendorCases.clarity);
  const second = await context.newPage();
  await open();
  await open('/next', second);
  await page.bringToFront();
  await page.waitForSelector('assent-banner');
  await accept(page);
  await eventually(async () => scripts().length, 2);
  await page.evaluate(() => {
    history.pushState({}, '', '/route');
    document.body.replaceWith(document.body.cloneNode(true));
    addEventListener('pageshow', ({ persisted }) => (globalThis.restored = persisted));
  });
  await settle(page);
  await second.reload();
  await eventually(async () => scripts().length, 3);
  await open('/cookies');
  await eventually(async () => scripts().length, 4);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.restored);
  await site.requestsDuring(500);
  assert.equal(scripts().length, 4);
});
