import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, confirmation, reject, seeQuestion } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const hide = `${confirmation} [data-assent-action="hide"]`;

/** Where the focus is, and whether a visitor can see it there. */
const focus = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { top, bottom } = activeElement.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && activeElement.checkVisibility();
    return { on: activeElement.id || activeElement.localName, isSeen };
  });

const ways = {
  'a click': (page) => page.click(hide),
  'the Enter key': (page) => page.press(hide, 'Enter'),
  'the space bar': (page) => page.press(hide, ' '),
};
const placements = { top: {}, bottom: { config: { placement: 'bottom' } } };
for (const [placement, council] of Object.entries(placements)) {
  for (const [way, press] of Object.entries(ways)) {
    test(`R40 hidden by ${way} the message at the ${placement} is gone, and the skip link has the focus`, async (t) => {
      const { page, open } = await visitCouncil(t, { page: council });
      await open();
      await seeQuestion(page);
      assert.equal(await page.getAttribute(banner, 'placement'), placement);
      await reject(page);
      await press(page);
      assert.equal(await page.locator(banner).count(), 0);
      assert.deepEqual(await focus(page), { on: 'skip', isSeen: true });
    });
  }
}

test('R40 the next Tab goes on from there', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await page.press(hide, 'Enter');
  await page.keyboard.press('Tab');
  assert.equal((await focus(page)).on, 'home');
});

test('R40 a visitor who has read on stays there, with the focus on what is in sight', async (t) => {
  const main =
    '<p id="far"><a href="/far" id="far-link">Far down</a></p><div style="height: 200vh"></div>';
  const { page, open } = await visitCouncil(t, { page: { main, config: { placement: 'bottom' } } });
  await open();
  await page.evaluate(() => document.querySelector('#far').scrollIntoView());
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  await reject(page);
  await page.click(hide);
  assert.deepEqual(await focus(page), { on: 'far-link', isSeen: true });
  assert.equal(await page.evaluate(() => scrollY), before);
});

test('R40 a <main> that a skip link leads to is no control, and the next Tab stays there', async (t) => {
  const links = Array.from({ length: 60 }, (_, at) => `<p><a href="/${at}">Page ${at}</a></p>`);
  const html = councilPage({ main: links.join(''), config: { placement: 'bottom' } });
  const { page, open } = await visitCouncil(t, {
    html: html.replace('id="main"', 'id="main" tabindex="-1"'),
  });
  await open();
  await page.evaluate(() => document.querySelector('[href="/30"]').scrollIntoView());
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  await reject(page);
  await page.click(hide);
  assert.deepEqual(await focus(page), { on: 'a', isSeen: true });
  await page.keyboard.press('Tab');
  assert.deepEqual(await focus(page), { on: 'a', isSeen: true });
  assert.equal(await page.evaluate(() => scrollY), before);
});

test('R40 a page with nothing else to focus is left with the focus at its start', async (t) => {
  const html = `<!doctype html><html lang="en"><title>Plain</title>
    <script src="/assent-1.0.0/assent.js" data-service="Example Council"></script><p>Nothing to press.</p></html>`;
  const { page, open } = await visitCouncil(t, { html });
  await open();
  await reject(page);
  await page.evaluate(() => document.querySelector('assent-settings').remove());
  await page.click(hide);
  assert.deepEqual(await page.evaluate(() => document.activeElement === document.body), true);
});

test('R40 the space that a question at the lower edge took is given back', async (t) => {
  const { page, open } = await visitCouncil(t, { page: { config: { placement: 'bottom' } } });
  await open();
  await page.waitForSelector(banner);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await reject(page);
  await page.click(hide);
  await page.waitForFunction((most) => document.documentElement.scrollHeight < most, before);
  const padding = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollPaddingBottom,
  );
  assert.equal(padding, 'auto');
});
