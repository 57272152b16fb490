import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, openSettings, withdraw } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readJar } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { councilHosts } from '../support/site.mjs';

const path = '/services/bins/missed';
const prefixes = ['/', '/services', '/services/', '/services/bins', '/services/bins/', path];

/** Every domain that the browser lets this host set a cookie for, besides the host alone. */
const settable = {
  'www.example-council.gov.uk': ['www.example-council.gov.uk', 'example-council.gov.uk'],
  'planning.example-council.gov.uk': ['planning.example-council.gov.uk', 'example-council.gov.uk'],
  'www.example-council.gov.wales': [
    'www.example-council.gov.wales',
    'example-council.gov.wales',
    'gov.wales',
  ],
  'www.example.com': ['www.example.com', 'example.com'],
};
const ways = ['', '; Secure', '; Secure; SameSite=None', '; Secure; SameSite=None; Partitioned'];

/** Set-Cookie lines, each for a cookie of another name, so that each must be found by itself. */
function everyPlace(host) {
  const places = ['', ...settable[host].map((domain) => `; Domain=${domain}`)];
  const lines = places.flatMap((place) =>
    prefixes.flatMap((prefix) => ways.map((way) => `; Path=${prefix}${place}${way}`)),
  );
  return lines.map((line, index) => `_ga_N${index}=1${line}`);
}

// A page's deletions are on their way to the jar when its script has long gone on.
const left = async (context) =>
  (await readJar(context))
    .filter(({ name }) => name !== 'assent')
    .map((cookie) => `${cookie.name} ${cookie.domain}${cookie.path}`);

for (const host of councilHosts) {
  test(`R26 withdrawal on ${host} reaches every domain, path and kind of cookie`, async (t) => {
    const cookies = everyPlace(host);
    const tag = { 'data-google': 'G-N1', 'data-on-withdraw': 'stay' };
    const { site, page, context, open } = await visitCouncil(t, {
      host,
      page: { tag },
      paths: [path],
    });
    site.page('/seed', { html: 'seeded', headers: { 'set-cookie': cookies } });
    await open(path);
    await accept(page);
    await page.evaluate(() => fetch('/seed'));
    assert.ok((await left(context)).length >= cookies.length);
    await withdraw(page);
    await eventually(() => left(context), []);
  });
}

test('R26 an address with an attribute of a cookie in it has none written', async (t) => {
  const odd = '/;max-age=9999;x';
  const { site, page, context, open } = await visitCouncil(t, {
    page: { tag: { 'data-google': 'G-N1', 'data-on-withdraw': 'stay' } },
    paths: [odd],
  });
  site.page('/seed', { html: 'seeded', headers: { 'set-cookie': '_ga=1; Path=/' } });
  await open(odd);
  await accept(page);
  await page.evaluate(() => fetch('/seed'));
  assert.ok((await left(context)).includes('_ga www.example-council.gov.uk/'));
  await withdraw(page);
  await eventually(() => left(context), []);
});

test('R26 one name at every place at once goes as well', async (t) => {
  const [host] = councilHosts;
  const { site, page, context, open } = await visitCouncil(t, { paths: [path] });
  const cookies = everyPlace(host).map((line) => line.replace(/^_ga_N\d+/, '_gid'));
  site.page('/seed', { html: 'seeded', headers: { 'set-cookie': cookies } });
  await open(path);
  await accept(page);
  await page.evaluate(() => fetch('/seed'));
  assert.ok((await left(context)).length > 18);
  await withdraw(page);
  await eventually(() => left(context), []);
});

test('R26 on plain http, where no cookie can be secure, they go too', async (t) => {
  const { site, page, context } = await visitCouncil(t, { paths: [path] });
  await page.goto(`http://${councilHosts[0]}${path}`);
  await accept(page);
  await page.evaluate((all) => {
    for (const prefix of all) {
      document.cookie = `_gid=1; path=${prefix}`;
      document.cookie = `_gid=1; path=${prefix}; domain=example-council.gov.uk`;
    }
  }, prefixes);
  assert.ok((await left(context)).length >= 2 * prefixes.length);
  await openSettings(page);
  await page.click('dialog [data-assent-action="reject"]');
  await site.request(({ path: asked, headers }) => asked === path && 'cookie' in headers);
  await page.waitForSelector('assent-banner:has-text("rejected")');
  await eventually(() => left(context), []);
});

test('R26 what an earlier tool left behind is cleared when a visitor refuses', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  site.page('/seed', { html: 'x', headers: { 'set-cookie': everyPlace(councilHosts[0])[0] } });
  await open('/seed');
  assert.equal((await left(context)).length, 1);
  await open('/');
  await page.click('assent-banner [data-assent-action="reject"]');
  await page.waitForSelector('assent-banner:has-text("rejected")');
  await eventually(() => left(context), []);
});
