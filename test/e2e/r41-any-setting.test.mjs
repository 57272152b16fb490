import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { weakEdges, weakRings } from '../support/edges.mjs';
import { misfits } from '../support/misfits.mjs';
import { walks, walkStates } from '../support/walk-states.mjs';

/** What a visitor may set for all websites, as WCAG 1.4.12 has it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const twiceTheSize = 'html { font-size: 200% }';

/** Runs while the page has one more style sheet. */
async function withStyle(page, css, look) {
  const sheet = await page.addStyleTag({ content: css });
  await look();
  await sheet.evaluate((element) => element.remove());
}

/** What our words look like. */
const readLooks = (page, root) =>
  page.$$eval(`${root} :is(h2, p, legend, label, button, a)`, (elements) =>
    elements.map((element) => {
      const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      const [line, letters, words] = [lineHeight, letterSpacing, wordSpacing].map(parseFloat);
      return { text: element.textContent.slice(0, 30), size, line, letters, words };
    }),
  );

for (const walk of Object.keys(walks)) {
  const name = walks[walk].join(', ');

  for (const lang of ['cy', 'ar']) {
    test(`R41 everything fits on a screen 320 px wide, with text spaced out, and twice as large: ${name}, ${lang}`, async () => {
      await walkStates(walk, { lang, width: 320, height: 568 }, async (page, { root }, state) => {
        assert.deepEqual(await misfits(page, root), [], state);
        await withStyle(page, spacing, async () => {
          assert.deepEqual(await misfits(page, root), [], `${state}, spaced out`);
          // `normal` is no number, and not enough.
          const isSpacedOut = ({ size, line, letters, words }) =>
            line >= 1.49 * size && letters >= 0.11 * size && words >= 0.15 * size;
          const looks = await readLooks(page, root);
          const tight = looks.filter((look) => !isSpacedOut(look));
          assert.deepEqual(tight, [], state);
        });
        await page.setViewportSize({ width: 1280, height: 800 });
        await withStyle(page, twiceTheSize, async () => {
          assert.deepEqual(await misfits(page, root), [], `${state}, twice as large`);
          const small = (await readLooks(page, root)).filter(({ size }) => size < 32);
          assert.deepEqual(small, [], state);
        });
        await page.setViewportSize({ width: 320, height: 568 });
      });
    });
  }
}

/** What has an edge of its own, and which. */
const boxes = {
  'assent-banner[placement="top"]': 'borderBottom',
  'assent-banner[placement="bottom"]': 'borderTop',
  '.assent-dialog': 'borderBottom',
  'assent-preferences [role="alert"]': 'borderBottom',
  'assent-embed [part]': 'outline',
};
const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

for (const walk of Object.keys(walks).filter((one) => !one.startsWith('plain'))) {
  test(`R41 rings, edges and buttons stand out, in light, dark and forced colours, and nothing moves: ${walks[walk].join(', ')}`, async () => {
    await walkStates(walk, {}, async (page, { root }, state) => {
      // The button that is left then is the browser's own.
      if (state === 'hidden') return;
      const ours = state === 'placeholder' ? `${root} [slot]` : root;
      for (const [scheme, media] of Object.entries(schemes)) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        assert.deepEqual(await weakRings(page, ours), [], `${state}, ${scheme}`);
        for (const [box, kind] of Object.entries(boxes))
          assert.deepEqual(await weakEdges(page.locator(box), kind), [], `${state}, ${scheme}`);
      }
      const buttons = page.locator(
        `${root} :is([data-assent-action="accept"], [data-assent-action="reject"])`,
      );
      assert.deepEqual(await weakEdges(buttons), [], state);
      await page.emulateMedia({ forcedColors: 'none' });
      const moving = await page.evaluate(() => document.getAnimations().length);
      assert.equal(moving, 0, state);
    });
  });
}

const small = {
  'at 400 % zoom': { width: 320, height: 256 },
  'on a phone held sideways': { width: 568, height: 320 },
};

for (const [where, screen] of Object.entries(small)) {
  for (const walk of ['usual, home', 'changed, home', 'counting, home']) {
    test(`R41 ${where} the banner takes half of the screen at most, and all there is can be pressed: ${walks[walk].join(', ')}`, async () => {
      await walkStates(walk, screen, async (page, { root }, state) => {
        const tall = await page.$eval(root, ({ offsetHeight }) => offsetHeight);
        if (root.startsWith('assent-banner')) assert.ok(tall <= screen.height / 2, state);
        for (const control of await page.locator(`${root} :is(button, a[href], input)`).all()) {
          // Throws if it cannot be brought into sight, or something lies over it.
          await control.click({ trial: true });
        }
      });
    });
  }
}

test('R41 a name of one long word is broken on a small screen, in twice the size too', async (t) => {
  const service = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const { page, open } = await visitCouncil(t, {
    page: { tag: { 'data-service': service }, head: `<style>${twiceTheSize}</style>` },
    context: { viewport: { width: 320, height: 800 } },
  });
  await open();
  await seeQuestion(page);
  assert.deepEqual(await misfits(page, banner), []);
});
