import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { readJar, storageKeys } from '../support/device.mjs';
import { councilHost } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

const paths = ['/', '/next', '/cookies'];

async function openUndecided(t) {
  const visitor = await visit(t);
  for (const path of paths) visitor.site.page(path, councilPage({ title: `Page ${path}` }));
  await visitor.page.goto(visitor.site.url('/'));
  await visitor.page.waitForSelector('assent-banner[view="question"]');
  return visitor;
}

test('R1 R2 a visitor who reads on without a choice leaves and causes nothing', async (t) => {
  const { site, page, context } = await openUndecided(t);
  await page.mouse.wheel(0, 2000);
  await site.requestsDuring(5000);
  for (const path of paths) {
    await page.goto(site.url(path));
    await page.waitForSelector('assent-banner[view="question"]');
    await page.mouse.wheel(0, 2000);
    assert.deepEqual(await storageKeys(page), []);
  }
  assert.deepEqual(await readJar(context), []);
  assert.deepEqual(site.googleRequests(), []);
});

test('R2 no hint in the page makes the browser prepare for Google', async (t) => {
  const { page } = await openUndecided(t);
  const hints = await page.$$eval('link', (links) =>
    links
      .map(({ rel, href }) => `${rel} ${href}`)
      .filter((hint) => /google|doubleclick/.test(hint)),
  );
  assert.deepEqual(hints, []);
});

test('R3 everything shown comes from the site itself', async (t) => {
  const { site, page } = await openUndecided(t);
  await page.click('[data-assent-open], assent-settings button');
  await page.waitForSelector('assent-preferences');
  assert.deepEqual(site.requestsElsewhere([councilHost]), []);
});

test('R4 showing the question is not remembered', async (t) => {
  const { page, context } = await openUndecided(t);
  await page.reload();
  await page.waitForSelector('assent-banner[view="question"]');
  assert.deepEqual(await readJar(context), []);
  assert.deepEqual(await storageKeys(page), []);
});
