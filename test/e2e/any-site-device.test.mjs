/** The four promises on devices and networks that are not as others are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { press } from '../support/any-site.mjs';
import {
  accept,
  banner,
  confirmation,
  isGranted,
  reject,
  seeQuestion,
} from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie, refuseCookies } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import { hasRun, inertScript } from '../support/inert-markup.mjs';
import {
  assertCanBeRead,
  assertNothingReleased,
  assertPageWorks,
} from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';
import { testSites } from '../support/test-sites.mjs';

const main = inertScript('inline');

/** In the page, before anything of it runs. */
const first = (script) => (visitor) => visitor.context.addInitScript(script);
const clock = (offset) =>
  first(
    `{ const { now } = Date; globalThis.clockShift = ${offset}; Date.now = () => now() + clockShift; }`,
  );
const day = 86_400_000;
const filler = Array.from({ length: 178 }, (_, index) => `filler${index}`);

testSites({
  'a full cookie jar': {
    page: { main },
    cookies: filler,
    prepare: ({ context }) =>
      context.addCookies(
        filler.map((name) => ({ name, value: '1', domain: councilHost, path: '/', secure: true })),
      ),
  },
  'storage that throws': {
    page: { main },
    refused: ['localStorage planted'],
    prepare: first(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('No', 'SecurityError'); } })`),
  },
  'a clock that is a day behind': { page: { main }, prepare: clock(-day) },
  'a clock that is two years ahead': { page: { main }, prepare: clock(730 * day) },
  'a clock set back after a yes, which is not believed any more': {
    page: { main },
    cookies: ['assent'],
    prepare: async (visitor) => {
      await seedCookie(visitor.context, decisionText({ analytics: true }));
      await clock(-2 * day)(visitor);
    },
  },
  'a clock that jumps while the question stands': {
    page: {
      main,
      foot: `<script>addEventListener('load', () => (clockShift = ${-3 * day}))</script>`,
    },
    prepare: clock(0),
  },
  'very slow sibling files': {
    page: { main },
    prepare: ({ site }) => {
      for (const file of ['assent-ui.js', 'assent-release.js', 'assent-tools.js'])
        site.release(file, { until: new Promise((resolve) => setTimeout(resolve, 1500)) });
    },
  },
  'plain http': { page: { main }, scheme: 'http' },
  // A browser shows a Secure cookie to no page of http, and lets none overwrite it.
  'plain http after an answer on https': {
    page: { main },
    scheme: 'http',
    cookies: ['assent'],
    failsWith: /cookies cannot be kept/,
    prepare: ({ context }) => seedCookie(context, decisionText({ analytics: false })),
    forget: () => {},
    after: async ({ context }) =>
      assert.match((await readCookie(context, 'assent')).value, /&analytics=0$/),
  },
  'the network lost after loading': {
    page: { main },
    open: async ({ page, context }, address) => {
      await context.setOffline(false);
      await page.goto(address);
    },
    answer: async (visitor, action) => {
      await seeQuestion(visitor.page);
      await visitor.context.setOffline(true);
      await press(visitor, action);
      await visitor.page.waitForSelector(confirmation);
    },
    // A yes counts at once, and what it could not fetch is fetched by the next page.
    released: async ({ site, page, context, open }) => {
      await hasRun(page, 'inline');
      assert.equal(await isGranted(page), true);
      await assertCanBeRead(page);
      assert.deepEqual(site.googleRequests(), []);
      await context.setOffline(false);
      await open('/next');
      await site.request(isTag);
      await open();
    },
  },
  'cookies switched off': {
    page: { main },
    failsWith: /cookies cannot be kept/,
    refused: ['cookie planted'],
    prepare: ({ page }) => refuseCookies(page),
  },
});

test('an answer on http counts on https as well, where it becomes a Secure cookie', async (t) => {
  for (const answer of [reject, accept]) {
    const visitor = await visitCouncil(t, { page: { main } });
    const { site, page, context } = visitor;
    await page.goto(site.url('/').replace('https', 'http'));
    await answer(page);
    assert.equal((await readCookie(context, 'assent')).secure, false);
    site.forgetRequests();
    await visitor.open();
    await settle(page);
    assert.equal(await page.locator(banner).count(), 0);
    assert.equal((await readCookie(context, 'assent')).secure, true);
    if (answer === accept) await site.request(isTag);
    else await assertNothingReleased(visitor);
    await assertPageWorks(page);
  }
});
