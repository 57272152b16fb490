/** The four promises on pages that are not as others are: old, patched, frozen, rewritten, shown as an article. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  answerByOwnButton,
  answerByScript,
  assertAllFour,
  releasedAtOnce,
} from '../support/any-site.mjs';
import { assertAuditFindsPlanted } from '../support/audit.mjs';
import { banner, seeQuestion } from '../support/choices.mjs';
import { councilPage, scriptTag } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertCanBeRead, assertPageWorks } from '../support/released-nothing.mjs';
import { councilHost } from '../support/site.mjs';
import { testSites } from '../support/test-sites.mjs';

const main = inertScript('inline');
const refusal = '<button data-assent-action="reject">Reject analytics cookies</button>';
const usual = councilPage({ main });
const anew = councilPage({ main: `${main}<i id="anew"></i>` });
const old = new URL('../support/prototype-js-like.js', import.meta.url);

testSites({
  'a base element': { page: { main, beforeTag: '<base href="/deep/down/">' } },
  'a base element of another host': {
    page: {
      main,
      beforeTag: '<base href="https://www.example.com/">',
      tag: { src: `https://${councilHost}/assent-1.0.0/assent.js` },
    },
    pageWorks: assertCanBeRead,
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
        site.requests(({ method, host }) => method === 'POST' && host === councilHost),
        [],
      ),
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
  'a page that removes our element for good': {
    page: {
      main: `${main}${refusal}`,
      foot: `<script>new MutationObserver(() => document.querySelector('assent-banner')?.remove())
      .observe(document.documentElement, { childList: true, subtree: true })</script>`,
    },
    answer: answerByOwnButton,
    released: async (visitor) => {
      await releasedAtOnce(visitor);
      assert.equal(await visitor.page.locator(banner).count(), 0);
    },
  },
  // Nothing that listened to the page is left then, so that a button for a refusal is none any more.
  'a page that writes itself anew': {
    page: {
      main,
      head: `<script>addEventListener('load', () => setTimeout(() => {
      document.open(); document.write(${JSON.stringify(anew).replaceAll('</', '<\\/')}); document.close();
    }))</script>`,
    },
    open: async ({ page }, address) => {
      await page.goto(address);
      await page.waitForSelector('#anew', { state: 'attached' });
    },
    answer: answerByScript,
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
});

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

test('in a browser’s reader view there is the article and not a word of ours before and after an answer, the four promises hold, and an audit finds what was planted', async (t) => {
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
  await assertAuditFindsPlanted(visitor, '/assent-1.0.0/assent-audit.js');
});
