import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, openSettings, reject, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cdnHost, councilHost } from '../support/site.mjs';

const main = '<assent-declaration></assent-declaration>';

/** Lets every part of the interface show itself. */
async function seeEverything({ page, open }) {
  await open('/');
  await seeQuestion(page);
  await openSettings(page);
  await page.keyboard.press('Escape');
  await page.waitForSelector('assent-declaration table');
  await reject(page);
  await open('/next');
  await page.waitForSelector('assent-declaration table');
}

test('R3 everything shown comes from the site itself', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  await seeEverything(visitor);
  assert.deepEqual(visitor.site.requestsElsewhere([councilHost]), []);
});

test('R3 a tag from another origin asks that origin and no third one', async (t) => {
  const src = `https://${cdnHost}/assent-1.0.0/assent.js`;
  const visitor = await visitCouncil(t, { page: { main, tag: { src } } });
  await seeEverything(visitor);
  const { site } = visitor;
  assert.deepEqual(site.requestsElsewhere([councilHost, cdnHost]), []);
  assert.deepEqual(
    site.requests(({ host, path }) => host === councilHost && path.startsWith('/assent')),
    [],
  );
});

test('R3 nobody hears of a choice but the vendor it was for', async (t) => {
  const { site, page, open } = await visitCouncil(t);
  await open();
  await accept(page);
  await site.hit();
  const hosts = new Set(site.requestsElsewhere([councilHost]).map(({ host }) => host));
  assert.deepEqual([...hosts], ['www.googletagmanager.com', 'region1.google-analytics.com']);
});
