import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, confirmation, reject, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const trees = {
  en: {
    page: {},
    tree: `- region "Cookies on Example Council":
  - heading "Cookies on Example Council" [level=2]
  - paragraph: We use some essential cookies to make this website work. We’d also like to use analytics cookies from Google.
  - paragraph: They show us how people use this website, so we can make it better.
  - button "Accept analytics cookies"
  - button "Reject analytics cookies"
  - link "View cookies":
    - /url: /cookies`,
  },
  cy: {
    page: { lang: 'cy' },
    tree: `- region "Cwcis Example Council":
  - heading "Cwcis Example Council" [level=2]
  - paragraph: Rydym yn defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio. Hoffem hefyd ddefnyddio cwcis dadansoddi (Google).
  - paragraph: Maent yn dangos i ni sut mae pobl yn defnyddio’r wefan hon, er mwyn i ni ei gwella.
  - button "Derbyn cwcis dadansoddi"
  - button "Gwrthod cwcis dadansoddi"
  - link "Gweld cwcis":
    - /url: /cookies`,
  },
};
for (const [lang, { page, tree }] of Object.entries(trees)) {
  test(`R38 the question is a named region with a heading of level 2 (${lang})`, async (t) => {
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await seeQuestion(tab);
    assert.equal(await tab.locator(banner).ariaSnapshot(), tree);
  });
}

test('R38 the confirmation keeps the region and its name', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  const tree = await page.locator(banner).ariaSnapshot();
  assert.equal(
    tree,
    `- region "Cookies on Example Council":
  - alert: You’ve rejected analytics cookies.
  - button "Change your cookie settings"
  - button "Hide cookie message"`,
  );
});

test('R38 every control is a native one', async (t) => {
  const { page, open } = await visitCouncil(t, { page: { config: severalCategories } });
  await open();
  await seeQuestion(page);
  const before = await controls(page);
  await reject(page);
  await page.waitForSelector(confirmation);
  assert.deepEqual(before, ['button button', 'button button', 'a ', 'button button']);
  assert.deepEqual(await controls(page), ['button button', 'button button']);
});

/** Whatever can be pressed, by tag and type; and nothing that only pretends. */
async function controls(page) {
  const pretended = `${banner} :is([role="button"], [role="link"], [onclick], [tabindex]:not([tabindex="-1"]))`;
  assert.equal(await page.locator(pretended).count(), 0);
  return page.$$eval(`${banner} :is(button, a, input, summary)`, (all) =>
    all.map(({ localName, type = '' }) => `${localName} ${type}`),
  );
}
