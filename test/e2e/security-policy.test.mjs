import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  confirmation,
  dialog,
  isGranted,
  openSettings,
  question,
  reject,
  seeQuestion,
  withdraw,
} from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import {
  hasRun,
  inertExternal,
  inertScript,
  noteRun,
  ranIn,
  serveScript,
} from '../support/inert-markup.mjs';
import { watchViolations } from '../support/policy-violations.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';

const nonce = 'n0nce';
const strict = `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`;
const typed = "require-trusted-types-for 'script'; trusted-types assent lit-html";
const withNonce = `nonce="${nonce}"`;

async function visitStrict(t, policy, page = {}) {
  // The page's own inline style is not the product's to answer for.
  const html = councilPage({ ...page, tag: { nonce, ...page.tag } }).replace(/ style="[^"]*"/, '');
  const headers = { 'content-security-policy': policy };
  const visitor = await visitCouncil(t, { html, headers });
  const violations = await watchViolations(visitor.context);
  return { ...visitor, violations };
}

const main = `${inertScript('inline', 'analytics', withNonce)}
${inertExternal('external', { attributes: withNonce })}
<assent-declaration></assent-declaration>`;

const policies = {
  'nonces alone': strict,
  'nonces and Trusted Types': `${strict}; ${typed}`,
  'Trusted Types alone': typed,
};

for (const [what, policy] of Object.entries(policies)) {
  test(`under a policy of ${what} a whole life of a choice violates nothing`, async (t) => {
    const visitor = await visitStrict(t, policy, { main });
    const { site, page, context, open, violations } = visitor;
    serveScript(site, 'external');
    await open();
    await seeQuestion(page);
    await openSettings(page);
    await page.check(`${dialog} input[value="yes"]`);
    await page.keyboard.press('Escape');
    await accept(page);
    await hasRun(page, 'external');
    assert.deepEqual(await ranIn(page), ['inline', 'external']);
    await site.request(isTag);
    await open('/next');
    await hasRun(page, 'external');
    await withdraw(page);
    assert.deepEqual(await cookieNames(context), ['assent']);
    assert.deepEqual(violations, []);
    assert.deepEqual(complaints(visitor), []);
    assert.deepEqual(visitor.errors, []);
  });
}

test('under Trusted Types a released script keeps its handlers too', async (t) => {
  const attributes = `onload="${noteRun('loaded').replaceAll('"', '&quot;')}"`;
  const visitor = await visitStrict(t, typed, {
    tag: { nonce: null },
    main: inertExternal('external', { attributes }),
  });
  serveScript(visitor.site, 'external');
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'loaded');
  assert.deepEqual(visitor.violations, []);
});

test('the banner is styled where inline styles are forbidden', async (t) => {
  const { page, open } = await visitStrict(t, strict);
  await open();
  await seeQuestion(page);
  const [accepts, rejects] = await page.$$eval(
    `${question} :is([data-assent-action="accept"], [data-assent-action="reject"])`,
    (buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor),
  );
  assert.equal(accepts, rejects);
  assert.notEqual(accepts, 'rgb(239, 239, 239)', 'the browser’s own grey');
});

test('where our tag has a nonce, an inert script without it, or with another, stays inert', async (t) => {
  const stranger = inertScript('stranger', 'analytics', 'nonce="another"');
  const markup = `${inertScript('bare')}${stranger}${inertScript('ours', 'analytics', withNonce)}`;
  for (const policy of [strict, "default-src * 'unsafe-inline'"]) {
    const visitor = await visitStrict(t, policy, { main: markup });
    await visitor.open();
    await accept(visitor.page);
    await hasRun(visitor.page, 'ours');
    await settle(visitor.page);
    assert.deepEqual(await ranIn(visitor.page), ['ours'], policy);
    const said = complaints(visitor);
    assert.ok(said.length === 1 || said.length === 2, 'one sentence, or one for each');
    for (const sentence of said) assert.match(sentence, /nonce/);
    assert.deepEqual(visitor.violations, []);
  }
});

test('a released script is not a way around a policy that our tag was let through by address', async (t) => {
  const policy = "script-src 'self' https://www.googletagmanager.com";
  const visitor = await visitStrict(t, policy, {
    tag: { nonce: null },
    main: `${inertScript('inline')}${inertExternal('external')}`,
  });
  serveScript(visitor.site, 'external');
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'external');
  assert.deepEqual(await ranIn(visitor.page), ['external']);
});

test('where Trusted Types allow nobody, the visitor is asked, may refuse, and nothing is released', async (t) => {
  const refused = "require-trusted-types-for 'script'; trusted-types 'none'";
  const visitor = await visitStrict(t, refused, { main });
  const { page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  await reject(page);
  assert.deepEqual(await cookieNames(context), ['assent']);
  await open('/next');
  await settle(page);
  assert.equal(await page.$('assent-banner'), null);
  await assertNothingReleased(visitor);
});

test('where Trusted Types allow nobody, an "Accept" is kept but releases nothing, and the owner is told', async (t) => {
  const refused = "require-trusted-types-for 'script'; trusted-types 'none'";
  const visitor = await visitStrict(t, refused, {
    main: inertScript('inline', 'analytics', withNonce),
  });
  await visitor.open();
  await visitor.page.click(`${question} [data-assent-action="accept"]`);
  await visitor.page.waitForSelector(confirmation);
  await settle(visitor.page);
  await assertNothingReleased(visitor);
  assert.equal(await isGranted(visitor.page), true);
  const said = complaints(visitor);
  assert.ok(said.length > 0);
  for (const sentence of said) assert.match(sentence, /assent/);
});

test('a policy that lets assent.js in but not its sibling is told about once', async (t) => {
  const path = 'https://www.example-council.gov.uk/assent-1.0.0/assent.js';
  const visitor = await visitStrict(t, `script-src ${path}`, { tag: { nonce: null } });
  await visitor.open();
  await assertOneComplaint(visitor, /assent-ui\.js/);
  await assertNothingReleased(visitor, []);
});

/** An empty script runs as soon as it is given an address, whoever gives it. */
const empty = (keeps, attributes = '') =>
  `<script ${attributes} data-${keeps}="/stranger.js"></script>`;
const holders = {
  'in a film': `<video data-assent="analytics">${empty('src')}</video>`,
  'in a picture': `<picture data-assent="analytics">${empty('src')}</picture>`,
  'in a template’s film': `<template data-assent="analytics"><video data-assent="analytics">${empty('src')}</video></template>`,
  'of SVG': `<svg>${empty('href', 'data-assent="analytics"')}</svg>`,
};

for (const [what, holder] of Object.entries(holders)) {
  test(`under a policy of nonces a script ${what} that has none is given no address`, async (t) => {
    const markup = holder + inertScript('ours', 'analytics', withNonce);
    const { site, page, open } = await visitStrict(t, strict, { main: markup });
    serveScript(site, 'stranger');
    await open();
    await accept(page);
    await hasRun(page, 'ours');
    await settle(page);
    assert.deepEqual(await ranIn(page), ['ours']);
    assert.deepEqual(
      site.requests(({ path }) => path === '/stranger.js'),
      [],
    );
  });
}

test('where our tag was put in by a script with a nonce, an inert script without it stays inert', async (t) => {
  const loader = `<script ${withNonce}>
    const tag = document.createElement('script');
    tag.src = '/assent-1.0.0/assent.js';
    tag.dataset.service = 'Example Council';
    document.head.append(tag);
  </script>`;
  const markup = `${inertScript('bare', '!analytics')}${inertScript('ours', 'analytics', withNonce)}`;
  const html = councilPage({ tag: false, head: loader, main: markup });
  const visitor = await visitCouncil(t, {
    html: html.replace(/ style="[^"]*"/, ''),
    headers: { 'content-security-policy': strict },
  });
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'ours');
  await settle(visitor.page);
  assert.deepEqual(await ranIn(visitor.page), ['ours']);
  for (const sentence of complaints(visitor)) assert.match(sentence, /nonce/);
});
