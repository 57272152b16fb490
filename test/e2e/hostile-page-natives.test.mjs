import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accept, question, seeQuestion, withdraw } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { googleId } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, readCookie } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import {
  hasRun,
  inertExternal,
  inertScript,
  ranIn,
  serveScript,
} from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const main = `${inertScript('inline')}${inertExternal('external')}`;
const config = { categories: ['analytics', 'marketing'], privacyPage: '/privacy' };

function assertAsConfigured({ value, domain, expires, path, sameSite }, host) {
  assert.match(value, /^v=1&t=\d+&p=1&analytics=1&marketing=1$/);
  assert.deepEqual([domain, path, sameSite], [host, '/', 'Lax']);
  assert.ok(Math.abs(expires - Date.now() / 1000 - 365 * 86_400) < 2 * 3600);
}

/** A whole life of a choice, with everything as if the page were no different. */
async function assertAllWorks(visitor) {
  const { site, page, context, open, errors } = visitor;
  serveScript(site, 'external');
  await open();
  await seeQuestion(page);
  assert.match(await page.innerText(question), /Cookies on Example Council/);
  await assertNothingReleased(visitor, []);
  await accept(page);
  await hasRun(page, 'external');
  assert.deepEqual(await ranIn(page), ['inline', 'external']);
  const { url } = await site.request(isTag);
  assert.equal(new URL(url).searchParams.get('id'), googleId);
  assertAsConfigured(await readCookie(context, 'assent'), visitor.host);
  await open('/next');
  await hasRun(page, 'external');
  await withdraw(page);
  assert.deepEqual(await cookieNames(context), ['assent']);
  assert.deepEqual(complaints(visitor), []);
  assert.deepEqual(errors, []);
}

/** Members that would be somebody's yes, or another configuration, if they were taken for our own. */
const strings = `
  google: 'G-EVIL', service: 'Evil Council', basis: 'statistics', vendor: 'evil', source: 'api',
  base: 'https://evil.example.net/', tag: 'https://evil.example.net/', receipt: 'https://evil.example.net/',
  id: 'evil', domain: 'example-council.gov.uk', path: '/evil', sameSite: 'None', name: 'evil', language: 'cy'`;
const others = `
  services: [], categories: [], expires: 1, secure: false, days: 300, marketing: true, granted: true,
  analytics: { granted: true, version: 99, time: 4102444800 }, answers: { analytics: true },
  grant() { globalThis.polluted = true }`;

const pollute = (/** @type {string} */ members, enumerable = false) => `<script>
  for (const [name, value] of Object.entries({${members}}))
    Object.defineProperty(Object.prototype, name, { value, enumerable: ${enumerable}, writable: true, configurable: true });
</script>`;
const all = `${strings},${others}`;

for (const enumerable of [false, true]) {
  test(`${enumerable ? 'enumerable' : 'hidden'} members of Object.prototype say nothing for the visitor`, async (t) => {
    const beforeTag = pollute(all, enumerable);
    const visitor = await visitCouncil(t, { page: { main, beforeTag, config } });
    await seedCookie(visitor.context, decisionText({ marketing: false }));
    await visitor.open();
    await settle(visitor.page);
    await assertNothingReleased(visitor);
    assert.deepEqual(visitor.site.requestsElsewhere(), []);
    assert.equal(await visitor.page.evaluate(() => 'polluted' in globalThis), false);
  });
}

test('hidden members of Object.prototype change nothing of what the owner configured', async (t) => {
  await assertAllWorks(await visitCouncil(t, { page: { main, beforeTag: pollute(all), config } }));
});

for (const [kind, members] of Object.entries({ 'of every kind': all, 'that are texts': strings })) {
  test(`where enumerable members ${kind} reach the cookie, the choice is kept as configured or not at all`, async (t) => {
    const beforeTag = pollute(members, true);
    const visitor = await visitCouncil(t, { page: { main, beforeTag, config } });
    await visitor.open();
    await visitor.page.click(`${question} [data-assent-action="accept"]`);
    await settle(visitor.page);
    const cookie = await readCookie(visitor.context, 'assent');
    if (cookie) assertAsConfigured(cookie, visitor.host);
    else {
      await assertOneComplaint(visitor, /cookie/);
      await assertNothingReleased(visitor, []);
    }
  });
}

const fixture = new URL('../support/prototype-js-like.js', import.meta.url);

test('on a page with Prototype.js everything works', async (t) => {
  const beforeTag = '<script src="/prototype.js"></script>';
  const visitor = await visitCouncil(t, { page: { main, beforeTag, config } });
  serveScript(visitor.site, 'prototype', { html: await readFile(fixture, 'utf8') });
  await assertAllWorks(visitor);
});

test('on a page that loads Prototype.js after the tag everything works', async (t) => {
  const head = '<script src="/prototype.js"></script>';
  const visitor = await visitCouncil(t, { page: { main, head, config } });
  serveScript(visitor.site, 'prototype', { html: await readFile(fixture, 'utf8') });
  await assertAllWorks(visitor);
});
