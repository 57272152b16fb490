import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const screens = {
  'a desktop': { viewport: { width: 1280, height: 800 } },
  'a phone': { viewport: { width: 390, height: 740 } },
  'a small phone': { viewport: { width: 320, height: 568 } },
};
/** As every council's own style sheet has it. */
const head = '<style>body { margin: 0 }</style>';
const placements = { top: { head }, bottom: { head, config: { placement: 'bottom' } } };
for (const [placement, council] of Object.entries(placements)) {
  for (const [screen, context] of Object.entries(screens)) {
    const ask = async (t) => {
      const visitor = await visitCouncil(t, { page: council, context });
      await visitor.open();
      await seeQuestion(visitor.page);
      assert.equal(await visitor.page.getAttribute(banner, 'placement'), placement);
      return visitor;
    };

    const [part, share] = context.viewport.width > 1000 ? ['half', 0.5] : ['a quarter', 0.25];
    test(`R16 the question at the ${placement} leaves ${part} of ${screen} to the page at least`, async (t) => {
      const { page } = await ask(t);
      const { height } = await page.locator(banner).boundingBox();
      assert.ok(height <= context.viewport.height * (1 - share), `it is ${height}px high`);
    });

    test(`R16 the page scrolls under the question at the ${placement} on ${screen}`, async (t) => {
      const { page } = await ask(t);
      const locked = await page.evaluate(() =>
        [document.documentElement, document.body].map((element) => {
          const { overflow, position, touchAction } = getComputedStyle(element);
          return `${overflow} ${position} ${touchAction}`;
        }),
      );
      assert.deepEqual(locked, ['visible static auto', 'visible static auto']);
      await page.mouse.move(100, 300);
      await page.mouse.wheel(0, 500);
      await page.waitForFunction(() => scrollY >= 400);
    });

    test(`R16 a link in the page works while the question stands at the ${placement} of ${screen}`, async (t) => {
      const { page, context: visitor } = await ask(t);
      await page.click('#next');
      await page.waitForURL('**/next');
      assert.deepEqual(await visitor.cookies(), []);
    });

    test(`R16 nothing lies over the page beside the question at the ${placement} on ${screen}`, async (t) => {
      const { page } = await ask(t);
      await page.evaluate(() => document.querySelector('h1').scrollIntoView());
      const found = await page.$eval('h1', (heading) => {
        const { left, top, height } = heading.getBoundingClientRect();
        return document.elementFromPoint(left + 5, top + height / 2)?.localName;
      });
      assert.equal(found, 'h1');
    });
  }
}

test('R16 the page around the question is neither inert nor hidden from anybody', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  const taken = await page.$$eval(
    'body *',
    (all) =>
      all.filter(
        (element) => element.inert || element.ariaHidden || element.matches('dialog, [aria-modal]'),
      ).length,
  );
  assert.equal(taken, 0);
  const tree = await page.locator('body').ariaSnapshot();
  assert.match(tree, /- heading "Bins and recycling" \[level=1\]/);
});

test('R16 the keyboard leaves the question and reaches the page', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  const visited = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate(() => document.activeElement.id));
  }
  assert.deepEqual(visited, ['', '', '', 'skip', 'home', 'next']);
});
