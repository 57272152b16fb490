import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, reject, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const links = Array.from({ length: 12 }, (_, n) => `<p><a href="#${n}">Page ${n}</a></p>`);
/** Long and mixed, so that Tab has to scroll, by little and by much. */
const main = `${links.join('')}<div style="height: 150vh"></div>
  <p><label>Street <input></label> <button type="button">Find</button></p>${links.join('')}`;
/** What has the focus, and whether all of it that is on the screen can be seen. */
const look = (page) =>
  page.evaluate((ours) => {
    const { activeElement: focused } = document;
    if (focused === document.body) return { name: '', seen: true };
    const name = focused.textContent.trim() || focused.localName;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
    );
    const inside = focused.closest(ours);
    const seen = points.every(([x, y]) => {
      const [above] = document.elementsFromPoint(x, y);
      return inside ? above === focused : above && !above.closest(ours);
    });
    return { name, seen };
  }, banner);

/** Presses a key until the focus has been everywhere. */
async function walk(page, key) {
  const passed = [];
  for (;;) {
    await page.keyboard.press(key);
    const { name, seen } = await look(page);
    const stop = seen ? name : `${name}, covered`;
    if (!name || stop === passed[0]) return passed;
    passed.push(stop);
  }
}

const screens = {
  'on a wide screen': { width: 1280, height: 800 },
  'at 400 % zoom': { width: 320, height: 256 },
};
const placements = {
  top: { main },
  bottom: { main, config: { ...severalCategories, placement: 'bottom' } },
};
for (const [placement, page] of Object.entries(placements)) {
  for (const [screen, viewport] of Object.entries(screens)) {
    test(`R37 what has the focus is never covered, with the banner at the ${placement}, ${screen}`, async (t) => {
      const { page: tab, open } = await visitCouncil(t, { page, context: { viewport } });
      await open();
      await seeQuestion(tab);
      assert.equal(await tab.getAttribute(banner, 'placement'), placement);
      for (const answer of [undefined, reject]) {
        await answer?.(tab);
        for (const key of ['Tab', 'Shift+Tab']) {
          const stops = await walk(tab, key);
          assert.ok(stops.length > links.length, stops.join());
          assert.deepEqual(
            stops.filter((stop) => stop.endsWith('covered')),
            [],
            `${key} in the ${await tab.getAttribute(banner, 'view')}`,
          );
        }
      }
    });
  }
}

const low = { config: { placement: 'bottom' }, main };

test('R37 what is typed into stays in sight when a keyboard on the screen takes half of it', async (t) => {
  const { page, open } = await visitCouncil(t, {
    page: low,
    context: { viewport: { width: 390, height: 700 } },
  });
  await open();
  await seeQuestion(page);
  const field = page.locator('input');
  await field.focus();
  await page.setViewportSize({ width: 390, height: 350 });
  // As a telephone does once its keyboard is there.
  await field.evaluate((input) => input.scrollIntoView({ block: 'nearest' }));
  assert.deepEqual(await look(page), { name: 'input', seen: true });
  const { height } = await page.locator(banner).boundingBox();
  assert.ok(height <= 350 / 2, `${height}`);
});

/** Themes that show their skip link above the page instead of in it. */
const skipLinks = {
  'as WordPress has it': `#skip { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
    #skip:focus { clip-path: none; top: 5px; left: 5px; width: auto; height: auto; padding: 15px 23px 14px; z-index: 100000 }`,
  'that slides in': `#skip { position: fixed; top: -60px; left: 10px; z-index: 999; padding: 10px }
    #skip:focus { top: 10px }`,
};
for (const [how, css] of Object.entries(skipLinks)) {
  test(`R37 a skip link ${how} is above a question at the top while it has the focus`, async (t) => {
    const { page, open } = await visitCouncil(t, { page: { head: `<style>${css}</style>` } });
    await open();
    await seeQuestion(page);
    const skip = 'Skip to main content';
    let stop = await look(page);
    while (stop.name !== skip) {
      await page.keyboard.press('Tab');
      stop = await look(page);
      assert.ok(stop.name);
    }
    assert.deepEqual(stop, { name: skip, seen: true });
    await page.keyboard.press('Shift+Tab');
    assert.equal((await look(page)).seen, true, 'and the question is back above it');
  });
}
