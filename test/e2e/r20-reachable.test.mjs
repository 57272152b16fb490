import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  confirmation,
  openSettings,
  question,
  reject,
  seeQuestion,
} from '../support/choices.mjs';
import { visit } from '../support/visit.mjs';

/** Every page of the demonstration, and what its footer calls the two ways. */
const pages = {
  '/': ['Cookies', 'Cookie settings'],
  '/bins': ['Cookies', 'Cookie settings'],
  '/accessibility': ['Cookies', 'Cookie settings'],
  '/privacy': ['Cookies', 'Cookie settings'],
  '/cookies': ['Cookies', 'Cookie settings'],
  '/contact': ['Cookies', 'Cookie settings'],
  '/no-such-page': ['Cookies', 'Cookie settings'],
  '/cy': ['Cwcis', 'Gosodiadau cwcis'],
  '/cy/cwcis': ['Cwcis', 'Gosodiadau cwcis'],
};

async function visitDemo(t) {
  const visitor = await visit(t);
  await visitor.site.demo();
  const open = (path) => visitor.page.goto(visitor.site.url(path));
  return { ...visitor, open };
}

/** Both ways are in the accessibility tree, and the link leads to a page with settings. */
async function assertReachable({ page }, [cookies, settings]) {
  const footer = page.getByRole('contentinfo');
  const link = footer.getByRole('link', { name: cookies, exact: true });
  const [status, html] = await link.evaluate(async ({ href }) => {
    const response = await fetch(href);
    return [response.status, await response.text()];
  });
  assert.equal(status, 200);
  assert.match(html, /<assent-preferences>.*<assent-declaration>/s);
  assert.equal(await footer.getByRole('button', { name: settings }).isVisible(), true);
}

const before = {
  'before a choice': async ({ page }) => seeQuestion(page),
  'after accepting': async ({ page }) => accept(page),
  'after rejecting': async ({ page }) => reject(page),
  'after the message was hidden': async ({ page }) => {
    await reject(page);
    await page.click(`${confirmation} [data-assent-action="hide"]`);
  },
};
for (const [when, act] of Object.entries(before)) {
  test(`R20 the cookies page and the settings are in reach on every page ${when}`, async (t) => {
    const visitor = await visitDemo(t);
    await visitor.open('/');
    await act(visitor);
    await assertReachable(visitor, pages['/']);
    for (const [path, names] of Object.entries(pages)) {
      await visitor.open(path);
      await assertReachable(visitor, names);
    }
  });
}

test('R20 the question itself leads to the cookies page, in the language of the page', async (t) => {
  const { page, open } = await visitDemo(t);
  for (const [path, address] of [
    ['/', '/cookies'],
    ['/cy', '/cy/cwcis'],
  ]) {
    await open(path);
    await seeQuestion(page);
    const addresses = await page.$$eval(`${question} a`, (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(addresses, [address]);
  }
});

test('R20 reading the cookies page and opening the settings takes no answer', async (t) => {
  const { page, context, open } = await visitDemo(t);
  await open('/');
  await openSettings(page);
  await page.keyboard.press('Escape');
  await page.click(`${question} a`);
  await page.waitForSelector('assent-preferences fieldset');
  assert.equal(await page.isVisible(question), true);
  assert.deepEqual(await context.cookies(), []);
});
