import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readJar, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { vendorCases } from '../support/vendor-cases.mjs';
import { visitVendor } from '../support/vendor-visit.mjs';

const main = '<assent-declaration></assent-declaration>';
const day = 86_400;
const units = { minute: 60, day, month: 30.4375 * day, year: 365.25 * day };

/** Seconds that an item may last at most by what visitors read; none where it ends with the browser or the tab. */
function declaredSeconds(expires) {
  const [, count, unit] = /(\d+) (minute|day|month|year)s?$/.exec(expires) ?? [];
  if (count) return Number(count) * units[unit];
  if (/^When you close/.test(expires)) return 0;
  if (/^(When you clear|never)/.test(expires)) return Infinity;
  throw new Error(`how long is "${expires}"?`);
}

/** Every row of the declaration, as a visitor reads it. */
const declared = (page) =>
  page.$$eval('assent-declaration tbody tr', (rows) =>
    rows.map((row) => {
      const [name, purpose, provider, expires] = [...row.cells].map((cell) =>
        cell.innerText.trim(),
      );
      return { name, purpose, provider, expires };
    }),
  );

const matching = (rows, key) =>
  rows.filter(({ name }) =>
    name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : name === key,
  );

/** Compares what is really there with what visitors are told. */
async function assertTrue({ page, context }, { all, but = '' }) {
  await page.waitForSelector('assent-declaration tbody tr');
  const rows = await declared(page);
  for (const { name, purpose, provider, expires } of rows) {
    for (const cell of [name, purpose, provider, expires]) assert.match(cell, /\S/, name);
  }
  const [own] = rows;
  assert.deepEqual(own, {
    name: 'assent',
    purpose: 'Remembers your cookie choices',
    provider: 'This website',
    expires: '1 year',
  });
  const jar = (await readJar(context)).filter(({ name }) => name !== but);
  const now = Date.now() / 1000;
  for (const { name, expires } of jar) {
    const found = matching(rows, name);
    assert.ok(found.length, `${name} is not declared`);
    const longest = Math.max(...found.map((row) => declaredSeconds(row.expires)));
    const lasts = expires < 0 ? 0 : expires - now;
    assert.ok(lasts <= longest + 5, `${name} lasts ${lasts} s, declared are ${longest} s`);
  }
  const keys = (await storageKeys(page)).map((key) => key.replace(/^\w+:/, ''));
  for (const key of keys) assert.ok(matching(rows, key).length, `${key} is not declared`);
  const names = [...jar.map(({ name }) => name), ...keys];
  assert.deepEqual(
    all.filter((name) => !names.includes(name)),
    [],
  );
}

test('R19 everything that Google Analytics leaves on a device is declared, and stays no longer than is said', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  await visitor.open();
  await accept(visitor.page);
  await visitor.site.hit();
  // The stand-in sets `_gid` so that there is more to clear; Analytics 4 itself sets none.
  await assertTrue(visitor, { all: ['assent', '_ga', '_ga_TEST123456'], but: '_gid' });
});

for (const [name, one] of Object.entries(vendorCases)) {
  test(`R19 everything that ${name} leaves on a device is declared, and stays no longer than is said`, async (t) => {
    const visitor = await visitVendor(t, one, { main });
    await visitor.open(`/${one.query ?? ''}`);
    await accept(visitor.page);
    await visitor.site.request(visitor.isHit);
    await eventually(async () => {
      const names = await visitor.stored();
      return one.stores.filter((item) => !names.includes(item));
    }, []);
    await assertTrue(visitor, { all: one.stores.map((item) => item.replace(/^\w+:/, '')) });
  });
}

test('R19 every kind of item that a vendor may leave elsewhere is named with its host', async (t) => {
  const visitor = await visitVendor(t, vendorCases.clarity, { main });
  await visitor.open();
  await visitor.page.waitForSelector('assent-declaration tbody tr');
  const rows = await declared(visitor.page);
  const elsewhere = rows.map(({ name }) => name).filter((name) => / \(.+\)$/.test(name));
  assert.ok(elsewhere.includes('MUID (clarity.ms, bing.com)'));
  assert.ok(
    rows.every(({ provider }) => provider === 'This website' || /Microsoft/.test(provider)),
  );
});
