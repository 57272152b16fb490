import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accept, confirmation, dialog, reject, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { hasRun, inertScript } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const granted = decisionText({ analytics: true });
const matomo = { vendor: 'matomo', address: 'https://matomo.example-council.gov.uk/', site: 1 };
const ownReject = '<button data-assent-action="reject" id="own">Reject</button>';

test('a page that names a vendor in its options asks, and is silent', async (t) => {
  const visitor = await visitCouncil(t, { page: { config: { services: [matomo] } } });
  await visitor.open();
  await accept(visitor.page);
  assert.deepEqual(complaints(visitor), []);
});

test('whatever is wrong with the options now, consent given before can be taken back', async (t) => {
  const visitor = await visitCouncil(t, { page: { config: { colour: 'red' } } });
  await seedCookie(visitor.context, granted);
  await visitor.open();
  await visitor.site.hit();
  await visitor.page.click('assent-settings button');
  await visitor.page.evaluate(() => (globalThis.isOld = true));
  await visitor.page.click(`${dialog} [data-assent-action="reject"]`);
  await visitor.page.waitForFunction(() => !globalThis.isOld);
});

test('cookies of a strictly necessary category of the owner’s stay', async (t) => {
  const words = { label: 'Security', purpose: 'Keeps you signed in.' };
  const cookies = [{ name: 'JSESSIONID', purpose: 'Signs you in', expires: 'When you leave' }];
  const config = {
    categories: ['analytics', { id: 'security', basis: 'strictly-necessary', ...words }],
    services: [
      { id: 'session', category: 'security', provider: 'Us', purpose: 'Sign-in', cookies },
    ],
  };
  const visitor = await visitCouncil(t, { page: { config } });
  await seedCookie(visitor.context, 'abc', { name: 'JSESSIONID' });
  await visitor.open();
  await reject(visitor.page);
  assert.deepEqual((await cookieNames(visitor.context)).sort(), ['JSESSIONID', 'assent']);
});

test('a page that changes a thousand times is looked at once a frame', async (t) => {
  const visitor = await visitCouncil(t);
  await seedCookie(visitor.context, decisionText({ analytics: false }));
  await visitor.open();
  const looks = await visitor.page.evaluate(async () => {
    let count = 0;
    const { querySelectorAll } = Document.prototype;
    Document.prototype.querySelectorAll = function (selector) {
      count += 1;
      return querySelectorAll.call(this, selector);
    };
    const [home] = document.getElementsByTagName('h1');
    for (let n = 0; n < 1000; n += 1) {
      home.replaceChildren(`${n}`);
      await Promise.resolve();
    }
    return count;
  });
  assert.ok(looks < 100, `${looks} looks`);
});

test('data-assent that an element is given later is served', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: '<iframe title="Map"></iframe>' } });
  await seedCookie(visitor.context, granted);
  await visitor.open();
  await settle(visitor.page);
  await visitor.page.evaluate(() => {
    Object.assign(document.querySelector('iframe').dataset, { src: '/next', assent: 'analytics' });
  });
  await visitor.page.waitForSelector('iframe[src="/next"]');
});

for (const file of ['assent.js', 'assent-all.js']) {
  test(`${file} written into the page itself asks`, async (t) => {
    const code = (await readFile(`dist/${file}`, 'utf8')).replaceAll('<', (sign, at, all) =>
      /^<(\/script|!--)/i.test(all.slice(at, at + 8)) ? '\\x3c' : sign,
    );
    const head = `<script data-service="X" data-google="G-TEST123456" data-base="/assent-1.0.0">${code}</script>`;
    const visitor = await visitCouncil(t, { page: { tag: false, head } });
    await visitor.open();
    await seeQuestion(visitor.page);
  });
}

test('R35 a page in a frame is given no button that nobody serves', async (t) => {
  const visitor = await visitCouncil(t, { paths: ['/framed'], html: councilPage() });
  visitor.site.page(
    '/',
    councilPage({ tag: false, main: `<iframe src="${visitor.site.url('/framed')}"></iframe>` }),
  );
  await visitor.open();
  const frame = visitor.page.frames().find((one) => one.url().endsWith('/framed'));
  await settle(frame);
  assert.equal(await frame.locator('button').count(), 0);
});

test('a button with a shadow tree of its own opens and rejects', async (t) => {
  const define = `for (const name of ['x-open', 'x-reject']) customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button>Go</button>'; } })`;
  const main = `<x-open data-assent-open></x-open><x-reject data-assent-action="reject"></x-reject><script>${define}</script>`;
  const visitor = await visitCouncil(t, { page: { main } });
  await visitor.open();
  await seeQuestion(visitor.page);
  await visitor.page.click('x-open button');
  await visitor.page.waitForSelector(dialog);
  await visitor.page.keyboard.press('Escape');
  await visitor.page.click('x-reject button');
  await visitor.page.waitForSelector(`${confirmation}:has-text("rejected")`);
});

test('a service denied alone is not started, and what it stored goes', async (t) => {
  const visitor = await visitCouncil(t);
  const denied = { analytics: true, 'analytics:google-analytics': false };
  await seedCookie(visitor.context, decisionText(denied));
  await seedCookie(visitor.context, 'GA1.1.1.1', { name: '_ga' });
  await visitor.open();
  await visitor.site.requestsDuring(300);
  assert.deepEqual(visitor.site.googleRequests(), []);
  assert.deepEqual(await cookieNames(visitor.context), ['assent']);
});

test('a receipt that cannot be sent does not keep a withdrawal from loading the page anew', async (t) => {
  const page = { main: ownReject, tag: { 'data-receipt': 'https://[' } };
  const visitor = await visitCouncil(t, { page });
  await seedCookie(visitor.context, granted);
  await visitor.open();
  await visitor.site.hit();
  await visitor.page.evaluate(() => (globalThis.isOld = true));
  await visitor.page.click('#own');
  await visitor.page.waitForFunction(() => !globalThis.isOld);
});

test('a receipt that cannot be sent keeps nobody from hearing of a yes, and the owner reads of it', async (t) => {
  const page = { main: inertScript('inline'), tag: { 'data-receipt': 'https://[' } };
  const visitor = await visitCouncil(t, { page });
  await visitor.open();
  await accept(visitor.page);
  await hasRun(visitor.page, 'inline');
  await assertOneComplaint(visitor, /sendBeacon/);
  assert.deepEqual(visitor.errors, []);
});
