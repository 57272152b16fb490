import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, reject, withdraw } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';

/** Cookies of others, some with names that only look like Google's. */
const unrelated = [
  'JSESSIONID',
  'ASP.NET_SessionId',
  '_gallery',
  '_gidx',
  '_GA',
  'x_ga',
  '_g',
  'ga',
  'assent-theme',
];
const listed = [
  '_ga',
  '_ga_TEST123456',
  '_gid',
  '_gat',
  '_gat_gtag_UA_1_1',
  '_gac_UA-1',
  '_dc_gtm_UA-1',
];
const seeds = [...unrelated, ...listed].flatMap((name) => [
  `${name}=1; Path=/`,
  `${name}=1; Path=/; Domain=example-council.gov.uk`,
]);
const kept = ['assent', ...unrelated].sort();

async function visitSeeded(t, page) {
  const visitor = await visitCouncil(t, { page });
  const headers = { 'set-cookie': [...seeds, 'httponly=1; Path=/; HttpOnly'] };
  visitor.site.page('/seed', { html: 'seeded', headers });
  await visitor.open();
  await visitor.page.evaluate(() => fetch('/seed'));
  return visitor;
}

const distinct = async (context) => [...new Set(await cookieNames(context))];

test('R27 withdrawal deletes what the services list, and nothing else', async (t) => {
  const { site, page, context } = await visitSeeded(t);
  await accept(page);
  await site.hit();
  await withdraw(page);
  assert.deepEqual(await distinct(context), [...kept, 'httponly'].sort());
});

test('R27 so does a refusal', async (t) => {
  const { page, context } = await visitSeeded(t);
  await reject(page);
  assert.deepEqual(await distinct(context), [...kept, 'httponly'].sort());
});

test('R27 a category that stays granted keeps its cookies', async (t) => {
  const item = { purpose: 'Remembers a campaign.', expires: '1 day' };
  const config = {
    services: [
      {
        id: 'campaigns',
        category: 'marketing',
        provider: 'Example Ads',
        purpose: 'Measures campaigns.',
        cookies: [{ ...item, name: 'x_ga' }],
      },
      {
        id: 'sessions',
        category: 'essential',
        cookies: [{ name: 'JSESSIONID', purpose: 'Keeps you signed in.', expires: 'session' }],
      },
    ],
  };
  const { page, context } = await visitSeeded(t, { config });
  await accept(page);
  await page.evaluate(() => {
    globalThis[Symbol.for('assent')].decide({ analytics: true, marketing: false });
  });
  await page.waitForFunction(() => document.readyState === 'complete');
  const left = await distinct(context);
  assert.equal(left.includes('x_ga'), false);
  for (const name of ['_ga', '_gid', 'JSESSIONID', '_gallery'])
    assert.ok(left.includes(name), name);
});
