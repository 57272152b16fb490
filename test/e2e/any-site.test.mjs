import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertAllFour, press } from '../support/any-site.mjs';
import { assertAuditFindsPlanted } from '../support/audit.mjs';
import { accept, banner, confirmation, isGranted, seeQuestion } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage, scriptTag } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie, refuseCookies } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import { hasRun, inertScript, ranIn } from '../support/inert-markup.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHosts } from '../support/site.mjs';

const main = inertScript('inline');
const usual = councilPage({ main });
const [www, , wales] = councilHosts;
const old = new URL('../support/prototype-js-like.js', import.meta.url);

/** In the page, before anything of it runs. */
const first = (script) => (visitor) => visitor.context.addInitScript(script);
const clock = (offset) =>
  first(
    `{ const { now } = Date; globalThis.clockShift = ${offset}; Date.now = () => now() + clockShift; }`,
  );
const day = 86_400_000;
const filler = Array.from({ length: 178 }, (_, index) => `filler${index}`);

/** Sites on which both answers work as on any other. */
const sites = {
  'a base element': { page: { main, beforeTag: '<base href="/deep/down/">' } },
  'a base element of another host': {
    page: {
      main,
      beforeTag: '<base href="https://www.example.com/">',
      tag: { src: `https://${www}/assent-1.0.0/assent.js` },
    },
    pageWorks: async (page) => assert.equal(await page.isVisible('h1'), true),
  },
  'quirks mode': { html: usual.replace('<!doctype html>\n', '') },
  'a tag written by document.write': {
    html: councilPage({
      main,
      tag: false,
      head: `<script>document.write(${JSON.stringify(scriptTag()).replaceAll('</', '<\\/')})</script>`,
    }),
  },
  'parts written by document.write after the tag': {
    page: { main: `${main}<script>document.write('<p id="written">Written</p>')</script>` },
  },
  'an old library that patches natives': {
    page: { main, beforeTag: `<script>${await readFile(old, 'utf8')}</script>` },
  },
  'one big form': {
    html: usual
      .replace(
        '<body>',
        '<body><form method="post" action="/posted" id="aspnetForm"><input name="__VIEWSTATE" type="hidden">',
      )
      .replace('</body>', '<input type="submit" value="Search"></form></body>'),
    after: ({ site }) =>
      assert.deepEqual(
        site.requests(({ method, host }) => method === 'POST' && host === www),
        [],
      ),
  },
  'a full cookie jar': {
    page: { main },
    cookies: filler,
    prepare: ({ context }) =>
      context.addCookies(
        filler.map((name) => ({ name, value: '1', domain: www, path: '/', secure: true })),
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
  'a clock that jumps while the question stands': {
    page: {
      main,
      foot: `<script>addEventListener('load', () => (clockShift = ${-3 * day}))</script>`,
    },
    prepare: clock(0),
  },
  'a page that replaces its body': {
    page: {
      main,
      foot: `<script>addEventListener('load', () => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body = body;
    })</script>`,
    },
  },
  'a page that removes our element once': {
    page: {
      main,
      foot: `<script>new MutationObserver((_, observer) => {
      const ours = document.querySelector('assent-banner');
      if (ours) { observer.disconnect(); ours.remove(); }
    }).observe(document.documentElement, { childList: true, subtree: true })</script>`,
    },
  },
  'frozen natives': {
    page: {
      main,
      beforeTag: `<script>for (const one of [Object, Array, Function, Promise, String, RegExp, Map, Set, WeakMap, WeakSet, Symbol, Date, Error, JSON, Math, Reflect]) {
      Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); }</script>`,
    },
  },
  'frozen prototypes of the document': {
    page: {
      main,
      beforeTag: `<script>for (const one of [EventTarget, Node, Element, HTMLElement, Document, HTMLScriptElement, Event, CustomElementRegistry, CSSStyleSheet, DOMTokenList]) {
      Object.freeze(one); Object.freeze(one.prototype); }</script>`,
    },
  },
  'very slow sibling files': {
    page: { main },
    prepare: ({ site }) => {
      for (const file of ['assent-ui.js', 'assent-release.js', 'assent-tools.js'])
        site.release(file, { until: new Promise((resolve) => setTimeout(resolve, 1500)) });
    },
  },
  'plain http': { page: { main }, scheme: 'http' },
  'cookies switched off': {
    page: { main },
    failsWith: /cookies cannot be kept/,
    refused: ['cookie planted'],
    prepare: ({ page }) => refuseCookies(page),
  },
};

for (const [what, fixture] of Object.entries(sites)) {
  test(`with ${what}: nothing before a choice, a no and a yes count, the page works, and an audit finds what was planted`, async (t) => {
    const { page, html, prepare, after, refused, scheme = 'https', ...promises } = fixture;
    const visitor = await visitCouncil(t, { page, ...(html && { html }) });
    await prepare?.(visitor);
    const address = (path) => visitor.site.url(path).replace('https', scheme);
    const open = () => visitor.page.goto(address('/'));
    await assertAllFour(visitor, { ...promises, open });
    await after?.(visitor);
    await open();
    const { cookies } = promises;
    const file = address('/assent-1.0.0/assent-audit.js');
    await assertAuditFindsPlanted(visitor, file, { cookies, refused });
  });
}

const readability = await readFile('node_modules/@mozilla/readability/Readability.js', 'utf8');
const article = ['Blue bins', 'Green bins', 'Garden waste'].map(
  (what) =>
    `${what} are emptied every other week, on the day that the calendar for your street gives. Put them out by six in the morning, with the lid closed, where they do not block the pavement, and take them in again the same day.`,
);

/** What Firefox shows of a page in its reader view. */
async function assertReadable(page) {
  const text = await page.evaluate(`(() => {
    ${readability}
    return new Readability(document.cloneNode(true)).parse().textContent;
  })()`);
  for (const paragraph of article) assert.ok(text.includes(paragraph), text);
  assert.doesNotMatch(text, /cookies? (on|message|settings)|(essential|analytics) cookies/i);
}

test('in a browser’s reader view there is the article and not a word of ours, before and after an answer', async (t) => {
  const paragraphs = article.map((text) => `<p>${text}</p>`).join('');
  const visitor = await visitCouncil(t, { page: { main: `${paragraphs}${main}` } });
  const { open, page, context } = visitor;
  const pageWorks = async () => {
    await assertReadable(page);
    await assertPageWorks(page);
  };
  await assertAllFour(visitor, { open, pageWorks });
  await context.clearCookies();
  await open();
  await seeQuestion(page);
  await assertReadable(page);
});

/** Sites on which nobody can be asked: nothing happens, and the page works. */
const silent = {
  'JavaScript switched off': { context: { javaScriptEnabled: false } },
  'the tag blocked': {
    prepare: ({ context }) =>
      context.route('**/assent.js', (route) => route.abort('blockedbyclient')),
  },
  'every file of ours blocked': {
    prepare: ({ context }) =>
      context.route('**/assent*', (route) => route.abort('blockedbyclient')),
  },
};

for (const [what, { context, prepare }] of Object.entries(silent)) {
  test(`with ${what} nothing is released, whatever was answered before, and the page works`, async (t) => {
    const visitor = await visitCouncil(t, { page: { main }, context });
    await prepare?.(visitor);
    for (const granted of [false, true]) {
      if (granted) await seedCookie(visitor.context, decisionText({ analytics: true }));
      await visitor.open();
      assert.equal(await visitor.page.locator(banner).count(), 0);
      assert.deepEqual(visitor.site.googleRequests(), []);
      if (!context) await assertNothingReleased(visitor);
      await visitor.page.click('#next');
      await visitor.page.waitForURL('**/next');
    }
    assert.deepEqual(complaints(visitor), []);
    assert.deepEqual(visitor.errors, []);
  });
}

for (const [what, attributes] of Object.entries({
  'a sandboxed frame': `sandbox="allow-scripts" src="https://${www}/framed"`,
  'a cross-site frame': `src="https://${wales}/framed"`,
})) {
  test(`in ${what} nobody is asked, nothing is released even after a yes around it, and both pages work`, async (t) => {
    const visitor = await visitCouncil(t, {
      page: { main: `${main}<iframe ${attributes}></iframe>` },
    });
    visitor.site.page('/framed', usual);
    const { page } = visitor;
    await visitor.open();
    await accept(page);
    await hasRun(page, 'inline');
    const frame = page.frames().find((one) => one.url().endsWith('/framed'));
    await settle(frame);
    assert.equal(await frame.locator(banner).count(), 0);
    assert.deepEqual(await ranIn(frame), []);
    assert.equal(visitor.site.tagRequests().length, 1);
    await frame.click('#next');
    await frame.waitForURL('**/next');
    // Over the frame, the wheel would turn that.
    await page.mouse.move(2, 2);
    await assertPageWorks(page);
    assert.deepEqual(visitor.errors, []);
  });
}

test('a page that removes our element for good gets no answer, and loses nothing else', async (t) => {
  const foot = `<script>new MutationObserver(() => document.querySelector('assent-banner')?.remove())
    .observe(document.documentElement, { childList: true, subtree: true })</script>`;
  const visitor = await visitCouncil(t, { page: { main, foot } });
  await visitor.open();
  await settle(visitor.page);
  await assertNothingReleased(visitor, []);
  await assertPageWorks(visitor.page);
  assert.deepEqual(visitor.errors, []);
});

test('a page that writes itself anew after loading is released nothing, and works', async (t) => {
  const again = JSON.stringify(usual).replaceAll('</', '<\\/');
  const head = `<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${again}); document.close(); }))</script>`;
  const visitor = await visitCouncil(t, { page: { main, head } });
  await visitor.open();
  await settle(visitor.page);
  await visitor.site.requestsDuring(300);
  await assertNothingReleased(visitor, []);
  await assertPageWorks(visitor.page);
  assert.deepEqual(visitor.errors, []);
});

test('on http an answer of https is not known, and a yes cannot take its place', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  const { site, page, context } = visitor;
  await visitor.open();
  await press(visitor, 'reject');
  await page.waitForSelector(confirmation);
  // A browser shows a Secure cookie to no page of http, and lets none overwrite it.
  await page.goto(site.url('/').replace('https', 'http'));
  await press(visitor, 'accept');
  await page.waitForFunction(() => !globalThis[Symbol.for('assent')].decision);
  await settle(page);
  await assertNothingReleased(visitor);
  assert.match(complaints(visitor).join(), /cookies cannot be kept/);
  assert.match((await readCookie(context, 'assent')).value, /&analytics=0$/);
  await assertPageWorks(page);
});

test('a yes on http counts on https as well, where it becomes a Secure cookie', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  const { site, page, context } = visitor;
  await page.goto(site.url('/').replace('https', 'http'));
  await accept(page);
  assert.equal((await readCookie(context, 'assent')).secure, false);
  site.forgetRequests();
  await visitor.open();
  await site.request(isTag);
  assert.equal((await readCookie(context, 'assent')).secure, true);
});

test('a clock that is set back after the yes makes the page ask again, and release nothing meanwhile', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  await seedCookie(visitor.context, decisionText({ analytics: true }));
  await clock(-2 * day)(visitor);
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertNothingReleased(visitor);
  await assertPageWorks(visitor.page);
});

test('offline after loading, a no is kept at once and a yes waits for the network', async (t) => {
  const visitor = await visitCouncil(t, { page: { main } });
  const { site, page, context } = visitor;
  for (const action of ['reject', 'accept']) {
    await context.clearCookies();
    await visitor.open();
    await seeQuestion(page);
    await context.setOffline(true);
    await press(visitor, action);
    await page.waitForSelector(confirmation);
    assert.equal(await isGranted(page), action === 'accept');
    assert.deepEqual(site.googleRequests(), []);
    assert.equal(await page.isVisible('h1'), true);
    await context.setOffline(false);
  }
  await visitor.open('/next');
  await site.request(isTag);
  assert.deepEqual(visitor.errors, []);
});

for (const [file, failsWith] of [
  ['assent.js', /assent-ui\.js is missing, blocked/],
  ['assent-all.js', /cookies cannot be kept/],
]) {
  test(`a page saved to disk with ${file} releases nothing, says why in one sentence, and can be read`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-page-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    await cp('dist', join(folder, 'files'), { recursive: true });
    const html = councilPage({ main, tag: { src: `files/${file}` } });
    await writeFile(join(folder, 'saved.html'), html);
    const visitor = await visitCouncil(t);
    const { page } = visitor;
    await page.goto(pathToFileURL(join(folder, 'saved.html')).href);
    if (file === 'assent-all.js') await press(visitor, 'accept');
    await page.waitForFunction(() => document.readyState === 'complete');
    await settle(page);
    assert.match(complaints(visitor).join('\n'), failsWith);
    assert.deepEqual(await ranIn(page), []);
    assert.deepEqual(visitor.site.googleRequests(), []);
    assert.equal(await isGranted(page), false);
    assert.equal(await page.isVisible('h1'), true);
    assert.deepEqual(visitor.errors, []);
  });
}
