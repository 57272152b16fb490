import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, isGranted, question, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';

const yes = decisionText({ analytics: true }, { daysAgo: 9 });
const newerYes = decisionText({ analytics: true }, { daysAgo: 2, policyVersion: 9 });
const no = decisionText({ analytics: false }, { daysAgo: 3 });

/** As a neighbour on another host of the council can set it; its longer path has browsers show it first. */
const plant = (context, value, { path = '/', name = 'assent' } = {}) =>
  context.addCookies([
    { name, value, path, domain: '.example-council.gov.uk', secure: true, sameSite: 'Lax' },
  ]);

const ofOurName = async (context) =>
  (await context.cookies()).filter(({ name }) => name.endsWith('assent'));

async function visitWithBoth(t, own, planted, where) {
  const visitor = await visitCouncil(t, {
    page: { main: inertScript('inline') },
    paths: ['/', '/next', '/deep/down'],
  });
  await seedCookie(visitor.context, own, { daysLeft: 300 });
  await plant(visitor.context, planted, where);
  return visitor;
}

for (const [what, own, planted] of [
  ['a yes that is planted beside the visitor’s no', no, yes],
  ['a no that is planted beside the visitor’s yes', yes, no],
]) {
  test(`${what} leaves a no, one cookie, and a word to the owner`, async (t) => {
    const visitor = await visitWithBoth(t, own, planted);
    const { page, context, open } = visitor;
    await open();
    await eventually(async () => (await ofOurName(context)).map(({ value }) => value), [no]);
    await assertOneComplaint(visitor, /second cookie named assent.*__Host-assent/s);
    assert.equal(await page.isVisible(banner), false);
    await assertNothingReleased(visitor, ['assent']);
    await open('/next');
    await settle(page);
    assert.equal(await page.isVisible(banner), false);
    await assertNothingReleased(visitor, ['assent']);
    assert.equal(complaints(visitor).length, 1);
  });
}

test('of two that say yes the older counts, so that a planted one lifts nothing and extends nothing', async (t) => {
  const { page, context, open } = await visitWithBoth(t, yes, newerYes, { path: '/deep' });
  await open('/deep/down');
  await eventually(async () => (await ofOurName(context)).map(({ value }) => value), [yes]);
  await eventually(() => isGranted(page), true);
});

test('rubbish beside the visitor’s yes grants nothing, and does not bring the question back for ever', async (t) => {
  const visitor = await visitWithBoth(t, yes, '');
  const { page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  assert.equal(await isGranted(page), false);
  await page.click(`${question} [data-assent-action="reject"]`);
  await eventually(async () => (await ofOurName(context)).length, 1);
  await open('/next');
  await settle(page);
  assert.equal(await page.isVisible(banner), false);
  await assertNothingReleased(visitor, ['assent']);
});

test('a page that two cookies come to while it is open grants nothing any more', async (t) => {
  const visitor = await visitCouncil(t);
  const { page, context, open } = visitor;
  await seedCookie(context, yes, { daysLeft: 300 });
  await open();
  await eventually(() => isGranted(page), true);
  await plant(context, newerYes);
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await eventually(() => isGranted(page), false);
});

const config = { cookie: { name: '__Host-assent' } };

test('__Host-assent is read whatever stands under the name without the prefix', async (t) => {
  const visitor = await visitCouncil(t, { page: { config, main: inertScript('inline') } });
  const { page, context, open } = visitor;
  await seedCookie(context, no, { name: '__Host-assent', daysLeft: 300 });
  await plant(context, yes);
  await open();
  await settle(page);
  assert.equal(await page.isVisible(banner), false);
  assert.equal(await isGranted(page), false);
  assert.deepEqual(visitor.site.googleRequests(), []);
  assert.equal((await readCookie(context, '__Host-assent'))?.value, no);
});

test('a no from before the prefix is carried over, and the cookie of before goes', async (t) => {
  const { page, context, open } = await visitCouncil(t, { page: { config } });
  await seedCookie(context, no, { daysLeft: 300 });
  await open();
  await eventually(
    async () => (await ofOurName(context)).map(({ name, value }) => [name, value]),
    [['__Host-assent', no]],
  );
  assert.equal(await page.isVisible(banner), false);
});

test('a yes from before the prefix is asked for again: a neighbour can have planted it', async (t) => {
  const visitor = await visitCouncil(t, { page: { config, main: inertScript('inline') } });
  const { page, context, open } = visitor;
  await plant(context, yes);
  await open();
  await seeQuestion(page);
  assert.equal(await isGranted(page), false);
  await eventually(() => ofOurName(context), []);
  await assertNothingReleased(visitor);
  await page.click(`${question} [data-assent-action="accept"]`);
  await eventually(
    async () => (await ofOurName(context)).map(({ name }) => name),
    ['__Host-assent'],
  );
  assert.equal(new URL(page.url()).host, councilHost);
});
