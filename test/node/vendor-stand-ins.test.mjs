/** Each vendor of the catalogue against its stand-in: what it is told, it does; what it stores is listed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standIns } from '../../demo/vendor-stand-ins/stand-ins.mjs';
import { councilPage } from '../support/council-page.mjs';
import { cookieNames, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { listFiles, readText } from '../support/project-files.mjs';
import { playVendor } from '../support/vendor-stand-ins.mjs';
import { visit } from '../support/visit.mjs';

/**
 * How an owner names each, what becomes of it after a withdrawal on the same page, what it stores at least, and how
 * it is made to measure where a press is not enough.
 *
 * @type {Readonly<Record<string, { make: string, after: 'silence' | 'pings' | 'everything', stores: string[],
 *   query?: string, measure?: string }>>}
 */
const vendors = {
  'google-tag-manager': {
    make: 'googleTagManager({ id: "GTM-TEST123" })',
    after: 'pings',
    stores: ['_ga', '_ga_TEST123456'],
  },
  'google-ads': {
    make: 'googleAds({ id: "AW-123456789" })',
    query: '?gclid=abc',
    after: 'pings',
    stores: ['_gcl_au', '_gcl_aw', 'localStorage:_gcl_ls'],
  },
  clarity: {
    make: 'clarity({ id: "3t0wlogvdz" })',
    after: 'silence',
    stores: ['_clck', '_clsk', 'sessionStorage:_cltk'],
  },
  'microsoft-advertising': {
    make: 'microsoftAdvertising({ id: "12345678" })',
    after: 'pings',
    stores: ['_uetsid', '_uetvid', 'localStorage:_uetsid', 'localStorage:_uetvid_exp'],
  },
  matomo: {
    make: 'matomo({ address: "https://matomo.example.com/", site: 1 })',
    after: 'silence',
    stores: ['_pk_id.1.1fff', '_pk_ses.1.1fff', '_pk_ref.1.1fff'],
  },
  siteimprove: {
    make: 'siteimprove({ id: "1234567" })',
    after: 'everything',
    stores: ['nmstat', 'siteimproveses'],
  },
  hotjar: {
    make: 'hotjar({ id: "1234567" })',
    after: 'everything',
    stores: ['_hjSessionUser_1234567', '_hjSession_1234567', 'sessionStorage:hjViewportId'],
  },
  'meta-pixel': {
    make: 'metaPixel({ id: "123456789012345" })',
    query: '?fbclid=abc',
    after: 'silence',
    stores: ['_fbp', '_fbc', 'localStorage:lastExternalReferrer'],
    // It was told not to measure by itself.
    measure: 'fbq("track", "Lead")',
  },
  'linkedin-insight': {
    make: 'linkedInInsight({ id: "1234567" })',
    query: '?li_fat_id=abc',
    after: 'everything',
    stores: ['li_fat_id', 'ln_or', 'localStorage:li_adsId'],
  },
};

/** @param {string} make the call that makes the service */
const pageWith = (make) =>
  councilPage({
    tag: false,
    head: `<script type="module">
      import { ${make.split('(')[0]} } from '/vendors/${make.split('(')[0]}';
      const service = ${make};
      const load = (src) => {
        const script = Object.assign(document.createElement('script'), { src });
        document.head.append(script);
        return script;
      };
      const page = { remaining: 31_000_000, load };
      Object.assign(window, { service, act: (name) => service[name]?.(page) });
    </script>`,
  });

/** A page of a visitor who has not answered yet. */
async function openVendor(t, id, { make, query = '', measure = '' } = vendors[id]) {
  const visitor = await visit(t);
  const { site, page } = visitor;
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  for (const file of await listFiles('build/vendors', /\.js$/)) {
    site.page(file.replace('build', ''), { html: await readText(file), headers });
  }
  site.page(`/vendors/${make.split('(')[0]}`, {
    html: `export * from './${id}.js';`,
    headers,
  });
  site.page('/', pageWith(make));
  site.page('/next', councilPage({ tag: false }));
  const vendor = playVendor(site, id);
  await page.goto(site.url(`/${query}`));
  await page.waitForFunction(() => globalThis.service);
  return {
    ...visitor,
    ...vendor,
    act: (name) => page.evaluate((what) => globalThis.act(what), name),
    async press() {
      await page.click('h1');
      await page.evaluate(measure);
    },
    async grant() {
      await page.evaluate(() => globalThis.act('grant'));
      await site.request(vendor.isHit);
    },
  };
}

/** Names as the catalogue lists them, `*` standing for any rest. */
const isListed = (items, name) =>
  items.some(({ name: pattern, storage = 'cookie' }) => {
    const [, kind = 'cookie', own] = /^(?:(\w+Storage):)?(.*)$/.exec(name);
    const matches = pattern.endsWith('*') ? own.startsWith(pattern.slice(0, -1)) : own === pattern;
    return kind === storage && matches;
  });

const stored = async ({ context, page }) => [
  ...(await cookieNames(context)),
  ...(await storageKeys(page)),
];

test('every vendor that loads a script has a stand-in', () => {
  assert.deepEqual(Object.keys(vendors).sort(), Object.keys(standIns).sort());
});

for (const [id, { after, stores }] of Object.entries(vendors)) {
  test(`${id} asks for nothing and stores nothing before a grant`, async (t) => {
    const visitor = await openVendor(t, id);
    await visitor.act('withdraw');
    assert.deepEqual(visitor.site.requestsElsewhere(), []);
    assert.deepEqual(await stored(visitor), []);
  });

  test(`${id} stores what is listed and contacts whom it names, and no more`, async (t) => {
    const visitor = await openVendor(t, id);
    await visitor.grant();
    const missing = async () => {
      const names = await stored(visitor);
      return stores.filter((name) => !names.includes(name));
    };
    await eventually(missing, []);
    const names = await stored(visitor);
    const { cookies, hosts } = await visitor.page.evaluate(() => globalThis.service);
    const isNamed = ({ host }) =>
      hosts.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
    assert.deepEqual(
      names.filter((name) => !isListed(cookies, name)),
      [],
    );
    assert.deepEqual(
      visitor.site.requestsElsewhere().filter((request) => !isNamed(request)),
      [],
    );
  });

  const outcomes = {
    silence: 'is silent after a withdrawal, and leaves nothing that is not cleared',
    pings: 'goes on without cookies after a withdrawal, until the page ends',
    everything: 'goes on after a withdrawal, for only the end of the page stops it',
  };
  test(`${id} ${outcomes[after]}`, async (t) => {
    const visitor = await openVendor(t, id);
    const { site, page, context, act, press, hits, isHit } = visitor;
    await visitor.grant();
    // What was measured before the withdrawal may leave with it.
    await site.requestsDuring(700);
    await act('withdraw');
    await site.requestsDuring(100);
    await context.clearCookies();
    site.forgetRequests();
    await press();
    if (after === 'silence') {
      const during = await site.requestsDuring(1500);
      assert.deepEqual(during.filter(isHit), []);
      await page.goto(site.url('/next'));
      assert.deepEqual(hits(), []);
    } else {
      await site.request(isHit);
    }
    await eventually(async () => (await cookieNames(context)).length > 0, after === 'everything');
  });

  test(`${id} comes back to life on a grant after a withdrawal, with one script`, async (t) => {
    const { site, page, context, act, press, grant, isHit, scripts } = await openVendor(t, id);
    await grant();
    await act('withdraw');
    await site.requestsDuring(700);
    await context.clearCookies();
    await act('grant');
    const from = site.requests(isHit).length;
    await press();
    await page.goto(site.url('/next'));
    await site.request((request) => isHit(request) && site.requests(isHit).length > from);
    await eventually(async () => (await cookieNames(context)).length > 0, true);
    assert.equal(scripts().length, 1);
  });
}

test('matomo is silent after a withdrawal of its cookies too', async (t) => {
  const make = 'matomo({ address: "https://matomo.example.com/", site: 1, mode: "cookies" })';
  const { site, page, context, act, grant, isHit } = await openVendor(t, 'matomo', { make });
  await grant();
  const isIdentified = async () => (await cookieNames(context)).includes('_pk_id.1.1fff');
  await eventually(isIdentified, true);
  await act('withdraw');
  await page.click('h1');
  const during = await site.requestsDuring(500);
  assert.deepEqual(during.filter(isHit), []);
  assert.deepEqual(await cookieNames(context), []);
});

test('clarity would begin another recording if it were sent a denial', async (t) => {
  const { site, page, grant, isHit } = await openVendor(t, 'clarity');
  await grant();
  await site.requestsDuring(700);
  site.forgetRequests();
  await page.evaluate(() =>
    globalThis.clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }),
  );
  await site.request(isHit);
});
