import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, dialog, openSettings, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { illegible } from '../support/legibility.mjs';
import { assertBothCanBePressed, assertEqualProminence } from '../support/prominence.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const hidden = `opacity: 0 !important; visibility: hidden !important; display: none !important;
  transform: scale(0) !important; clip-path: inset(50%) !important; filter: opacity(0) !important;
  height: 0 !important; width: 0 !important; position: absolute !important; left: -9999px !important;
  font-size: 1px !important; color: transparent !important; pointer-events: none !important;
  content-visibility: hidden !important; mask: linear-gradient(#0000, #0000) !important;
  scale: 0 !important; translate: -9999px !important; max-height: 0 !important;
  text-indent: -9999px !important; z-index: -1 !important; overflow: hidden !important;`;

/** What sites do by accident, and what an owner may try on purpose. */
const sheets = {
  'shrinks the root font': 'html { font-size: 62.5% }',
  'shrinks all text': '* { font-size: 6px !important }',
  'fades and shifts everything':
    'body * { opacity: 0.2 !important; visibility: hidden !important; transform: rotate(9deg) !important; filter: blur(3px) !important }',
  'paints everything alike': '* { color: #fff !important; background: #fff !important }',
  'resets every button': 'button { all: unset }',
  'resets every button for good': 'button { all: unset !important }',
  'resets everything':
    '* { all: revert; margin: 0; padding: 0; border: 0; box-sizing: content-box }',
  'hides accept': `[data-assent-action='accept'] { ${hidden} }`,
  'hides reject': `[data-assent-action='reject'] { ${hidden} }`,
  'makes reject a pale link':
    "[data-assent-action='reject'] { background: none !important; color: #ddd !important; font-size: 11px !important; font-weight: 300 !important; text-decoration: underline !important; border: 0 !important; padding: 0 !important; box-shadow: none !important; min-height: 0 !important }",
  'makes accept stand out':
    "[data-assent-action='accept'] { background: gold !important; font-size: 2em !important; padding: 2em !important; border: 9px solid red !important; box-shadow: 0 0 20px red !important; animation: pulse 1s infinite !important; outline: 4px dashed red !important } @keyframes pulse { to { scale: 1.2 } }",
  'takes the letters off reject':
    "[data-assent-action='reject'] { -webkit-text-fill-color: transparent !important }",
  'underlines reject': "[data-assent-action='reject'] { text-decoration: underline !important }",
  'rings accept': "[data-assent-action='accept'] { outline: 4px dashed red !important }",
  'enlarges accept': "[data-assent-action='accept'] { zoom: 1.5 !important }",
  'blends reject into the page':
    "[data-assent-action='reject'] { mix-blend-mode: overlay !important; backdrop-filter: blur(2px) !important }",
  'adds words to accept':
    "[data-assent-action='accept']::before { content: 'Recommended: ' !important }",
  'turns reject on its side':
    "[data-assent-action='reject'] { writing-mode: vertical-rl !important }",
  'hides the element itself': `assent-banner { ${hidden} }`,
  'hides all that is in it': `assent-banner * { ${hidden} }`,
  'hides what is first in the body': `body > :first-child { ${hidden} }`,
  'lays the body out as a row': 'body { display: flex; flex-direction: row; align-items: center }',
  'lays the body out as a grid': 'body { display: grid; grid-template-columns: 3em auto }',
  'floats and positions what is in the body':
    'body > * { float: right; position: absolute; top: 900px; width: 50px }',
};

for (const [what, css] of Object.entries(sheets)) {
  for (const placement of ['top', 'bottom']) {
    test(`the question at the ${placement} is whole, legible and fair on a page that ${what}`, async (t) => {
      const page = { head: `<style>${css}</style>`, config: { ...severalCategories, placement } };
      const { page: tab, open } = await visitCouncil(t, { page });
      await open();
      await tab.waitForSelector(banner, { state: 'attached' });
      await seeQuestion(tab);
      assert.deepEqual(await illegible(tab, `${banner} > *`), []);
      await assertEqualProminence(tab.locator(banner));
      await assertBothCanBePressed(tab.locator(banner));
      await tab.click(`${banner} [data-assent-action="reject"]`);
      await tab.waitForSelector(`${banner}[view="confirmation"]`);
      assert.deepEqual(await illegible(tab, `${banner} > *`), []);
    });
  }
}

const forSettings = [
  'shrinks the root font',
  'resets every button',
  'hides accept',
  'hides reject',
];
for (const what of forSettings) {
  test(`the settings can be seen and used on a page that ${what}`, async (t) => {
    const page = { head: `<style>${sheets[what]}</style>`, config: severalCategories };
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await openSettings(tab);
    const words = `${dialog} :is(p, legend, label, h3, button)`;
    assert.deepEqual(await illegible(tab, words), []);
    await assertBothCanBePressed(tab.locator('dialog'));
    const radios = await tab.$$eval(`${dialog} input`, (inputs) =>
      inputs.map((input) => {
        const { width, height } = input.getBoundingClientRect();
        return width >= 24 && height >= 24 && getComputedStyle(input).opacity === '1';
      }),
    );
    assert.deepEqual(
      radios,
      Array.from({ length: 6 }, () => true),
    );
  });
}
