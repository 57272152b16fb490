import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, withdraw } from '../support/choices.mjs';
import { assertOneComplaint, settle } from '../support/complaints.mjs';
import { googleId } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { googleCommands } from '../support/google-commands.mjs';
import { isTag } from '../support/google.mjs';

const tag = { 'data-on-withdraw': 'stay' };

/** Lists, in order, what Google, the cookie jar and the other tabs are told. */
const watchSteps = (id) => {
  const steps = (globalThis.steps = []);
  const note = (step) => steps.at(-1) !== step && steps.push(step);
  let disabled;
  Object.defineProperty(globalThis, `ga-disable-${id}`, {
    configurable: true,
    get: () => disabled,
    set(value) {
      disabled = value;
      note(`disable ${value}`);
    },
  });
  globalThis.dataLayer = [];
  globalThis.dataLayer.push = (entry) => {
    if (entry[0] === 'consent') note(`${entry[1]} ${entry[2].analytics_storage}`);
    return Array.prototype.push.call(globalThis.dataLayer, entry);
  };
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...jar,
    set(text) {
      if (/^_g/.test(text) && /max-age=0|1970/i.test(text)) note('clear');
      jar.set.call(this, text);
    },
  });
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (message) {
    note('tell');
    postMessage.call(this, message);
  };
};

async function withdrawOnPage(t) {
  const visitor = await visitCouncil(t, { page: { tag } });
  const { site, page, context, open } = visitor;
  await context.addInitScript(watchSteps, googleId);
  await open();
  await accept(page);
  await site.hit();
  await page.evaluate(() => (globalThis.steps.length = 0));
  await withdraw(page);
  return visitor;
}

test('a withdrawal disables the tag, denies, clears the cookies and tells the other tabs, in this order', async (t) => {
  const { page } = await withdrawOnPage(t);
  assert.deepEqual(await page.evaluate(() => globalThis.steps), [
    'disable true',
    'update denied',
    'clear',
    'tell',
  ]);
});

test('the last thing Google hears denies every kind of storage', async (t) => {
  const { page } = await withdrawOnPage(t);
  const [command, kind, values] = (await googleCommands(page)).at(-1);
  assert.deepEqual([command, kind], ['consent', 'update']);
  assert.equal(values.analytics_storage, 'denied');
  assert.deepEqual([...new Set(Object.values(values))], ['denied']);
});

test('consent given again on the same page brings the tag back to life, not a second one', async (t) => {
  const { site, page } = await withdrawOnPage(t);
  await page.click('[data-assent-open]');
  await page.click('dialog [data-assent-action="accept"]');
  await page.waitForFunction((id) => globalThis[`ga-disable-${id}`] === false, googleId);
  await settle(page);
  assert.deepEqual((await googleCommands(page)).at(-1), [
    'consent',
    'update',
    { analytics_storage: 'granted' },
  ]);
  assert.equal(await page.locator('script[src*="googletagmanager"]').count(), 1);
  assert.equal(site.tagRequests().length, 1);
  assert.equal(site.requests(isTag).length, 1);
  const again = await site.hit(({ event }) => event === 'consent_update');
  assert.equal(again?.consent, 'G101');
});

test('a tag manager on the page is told of each decision as an event', async (t) => {
  const { page } = await withdrawOnPage(t);
  const events = await page.evaluate(() =>
    globalThis.dataLayer.filter(({ event }) => event === 'assent_change'),
  );
  assert.deepEqual(events.map(({ assent }) => assent).slice(-2), [
    { analytics: true },
    { analytics: false },
  ]);
});

test('a cookie that comes back after a withdrawal is cleared again, and the owner reads which', async (t) => {
  const visitor = await visitCouncil(t, { page: { tag } });
  const { page, context, open } = visitor;
  await open();
  await accept(page);
  await visitor.site.hit();
  await withdraw(page);
  // Another tag, which the council forgot to hold, sets it whatever was answered.
  await page.evaluate(() => (document.cookie = '_ga=GA1.1.7.7; path=/; secure'));
  await assertOneComplaint(
    visitor,
    /^assent: google-analytics was withdrawn, and something else goes on, .*: _ga\.$/,
  );
  assert.deepEqual(await cookieNames(context), ['assent']);
});
