import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, openSettings, seeQuestion } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { assertEqualProminence, assertSameWidthForSameWords } from '../support/prominence.mjs';
import { inlineElements, severalCategories } from '../support/several-categories.mjs';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 568 };

const screens = {
  'in light': { viewport: wide, colorScheme: 'light' },
  'in dark': { viewport: wide, colorScheme: 'dark' },
  'in forced colours': { viewport: wide, forcedColors: 'active' },
  'on a phone': { viewport: narrow, hasTouch: true },
};
const councils = {
  'at the top': { page: {} },
  'at the lower edge': { page: { config: { placement: 'bottom' } } },
  'about several categories': { page: { config: severalCategories } },
  'at the lower edge, about several categories': {
    page: { config: { ...severalCategories, placement: 'bottom' } },
  },
  'at the lower edge, about several categories, in Welsh': {
    page: { lang: 'cy', config: { ...severalCategories, placement: 'bottom' } },
  },
  'in Welsh': { page: { lang: 'cy' } },
  'with a note on the browser’s signal, where the site’s type is large': {
    page: {
      beforeTag: '<script>Navigator.prototype.globalPrivacyControl = true</script>',
      head: '<style>body { font-size: 1.2rem }</style>',
    },
  },
};
for (const [screen, context] of Object.entries(screens)) {
  for (const [where, council] of Object.entries(councils)) {
    test(`R11 accept and reject look the same ${where} ${screen}`, async (t) => {
      const { page, open } = await visitCouncil(t, { ...council, context });
      await open();
      await seeQuestion(page);
      const { accept, reject } = await assertEqualProminence(page, banner);
      // Side by side, or one below the other: both in sight at once.
      if (accept.top === reject.top) assert.ok(reject.left - accept.right < 40);
      else assert.ok(reject.top - accept.bottom < 40 && accept.width === reject.width);
      assert.ok(Math.max(accept.bottom, reject.bottom) <= context.viewport.height);
      await assertSameWidthForSameWords(page, banner);
    });
  }
}

const states = {
  'under the pointer': (button) => button.hover(),
  'with the focus of the keyboard': (button) => button.press('Shift'),
};
for (const [state, bringAbout] of Object.entries(states)) {
  test(`R11 accept and reject look the same ${state}`, async (t) => {
    const { page, open } = await visitCouncil(t);
    await open();
    await seeQuestion(page);
    await assertEqualProminence(page, banner, bringAbout);
  });
}

test('R11 accept and reject look the same in the settings, in the dialog and on the page', async (t) => {
  const { page, open, site } = await visitCouncil(t);
  await open();
  await openSettings(page);
  await assertEqualProminence(page, 'dialog assent-preferences');
  site.page('/cookies', councilPage({ main: inlineElements }));
  await open('/cookies');
  await page.waitForSelector('main assent-preferences button');
  await assertEqualProminence(page, 'main assent-preferences');
});

for (const lang of ['en', 'cy']) {
  test(`R11 reject comes right after accept, and nothing before them is a control (${lang})`, async (t) => {
    const { page, open } = await visitCouncil(t, { page: { lang, config: severalCategories } });
    await open();
    await seeQuestion(page);
    const controls = await page.$$eval(`${banner} :is(button, a)`, (all) =>
      all.map(({ dataset }) => dataset.assentAction ?? 'link'),
    );
    assert.deepEqual(controls, ['accept', 'reject', 'link', 'manage']);
    const next = `${banner} [data-assent-action="accept"] + [data-assent-action="reject"]`;
    assert.equal(await page.locator(next).count(), 1);
  });
}

test('R11 nothing that an owner can set tells accept from reject', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await openSettings(page);
  const { css, parts } = await page.$eval(banner, ({ shadowRoot }) => {
    const sheets = [...shadowRoot.adoptedStyleSheets, ...document.adoptedStyleSheets];
    return {
      css: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
      parts: [...shadowRoot.querySelectorAll('[part]')].map((element) => element.part.value),
    };
  });
  const tokens = css.match(/--assent-[\w-]+/g);
  assert.ok(tokens.includes('--assent-color-accent') && parts.length > 0);
  const told = /accept|reject|grant|deny|yes|\bno\b/i;
  assert.deepEqual(
    [...tokens, ...parts].filter((hook) => told.test(hook)),
    [],
  );
  const selectors = css.match(/[^{}]*data-assent-action[^{}]*\{/g) ?? [];
  assert.deepEqual(
    selectors.filter((selector) => told.test(selector)),
    [],
  );
});
