import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, banner, openSettings, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inlineElements, severalPage } from '../support/several-categories.mjs';

/** Everyday English that no Welsh sentence holds; the council's own words are left out below. */
const english =
  /\b(accept|all|always|and|are|ask|browser|change|choose|close|cookies?|essential|expires|from|hide|how|January|February|March|April|June|July|August|September|October|November|December|name|of|our|page|provider|purpose|reject|save|saved|set|settings|that|the|they|this|to use|use|view|we|website|with|yes|you|your)\b/gi;
const ownWords =
  /Example Council|Example Ads|text_size|Remembers (the size|how large you want the text)|Counts [^.]*advertisements?\.?|1 year|30 days/g;

/** Everything a visitor can read or hear in one of our elements. */
const wordsOf = (page, selector) =>
  page.$eval(selector, (element) => {
    const named = [
      element,
      ...element.querySelectorAll('[aria-label], [data-label], [title], [alt]'),
    ];
    const labels = named.flatMap(({ ariaLabel, title, dataset }) => [
      ariaLabel,
      title,
      dataset.label,
    ]);
    return [element.textContent, ...labels].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  });

async function assertWelsh(page, selector) {
  const words = (await wordsOf(page, selector)).replace(ownWords, '');
  assert.match(words, /cwcis/i);
  assert.deepEqual(words.match(english) ?? [], []);
}

test('R45 a settings button with a lang of its own speaks and is marked as that, whatever its page is in', async (t) => {
  const main = '<assent-settings lang="cy"></assent-settings>';
  const { page, open } = await visitCouncil(t, { page: { main } });
  await open();
  await seeQuestion(page);
  await page.waitForSelector('assent-settings[lang="cy"]:has-text("Gosodiadau cwcis")');
  assert.equal(await page.$eval(banner, (element) => element.lang), 'en');
});

for (const lang of ['cy', 'cy-GB']) {
  test(`R45 everything is Welsh on a page in ${lang}: question, settings, confirmation, list`, async (t) => {
    const html = severalPage({ lang });
    const { page, open, site } = await visitCouncil(t, { html });
    await open();
    await seeQuestion(page);
    await assertWelsh(page, banner);
    await assertWelsh(page, 'assent-settings');
    await openSettings(page);
    await assertWelsh(page, 'dialog');
    await page.keyboard.press('Escape');
    await page.click(`${banner} [data-assent-action="accept"]`);
    await page.waitForSelector(`${banner}[view="confirmation"]`);
    await assertWelsh(page, banner);

    site.page('/cookies', severalPage({ lang, main: inlineElements }));
    await open('/cookies');
    await page.waitForSelector('assent-declaration table');
    await assertWelsh(page, 'assent-declaration');
    await page.click('assent-preferences [data-assent-action="save"]');
    await page.waitForSelector('assent-preferences [role="alert"]');
    await assertWelsh(page, 'assent-preferences');
  });
}

for (const [lang, spoken] of [
  ['en', 'en'],
  ['en-GB', 'en'],
  ['cy', 'cy'],
  ['cy-GB', 'cy'],
  ['nl', 'en'],
]) {
  test(`R45 on a page in ${lang} each root says that its words are in ${spoken}`, async (t) => {
    const html = severalPage({ lang, main: inlineElements });
    const { page, open, site } = await visitCouncil(t, { html });
    await open();
    await seeQuestion(page);
    await page.waitForSelector('assent-declaration table');
    const roots = {
      question: `${banner} h2`,
      settings: 'assent-preferences legend',
      list: 'caption',
    };
    for (const [what, selector] of Object.entries(roots)) {
      const said = await page.$eval(selector, (element) => element.closest('[lang]').lang);
      assert.equal(said, spoken, what);
    }
    site.page('/next', severalPage({ lang }));
    await open('/next');
    await openSettings(page);
    assert.equal(await page.getAttribute('dialog', 'lang'), spoken);
  });
}

test('R45 the words change with the language of the page, and the answer stays', async (t) => {
  const { page, open } = await visitCouncil(t, { html: severalPage({ main: inlineElements }) });
  await open();
  await page.waitForSelector('assent-declaration table');
  await page.getByRole('group', { name: 'accept marketing cookies?' }).getByLabel('Yes').check();
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  for (const [selector, words] of [
    [`${banner} h2`, 'Cwcis Example Council'],
    ['assent-preferences legend', 'Ydych chi eisiau derbyn cwcis swyddogaethol?'],
    ['assent-declaration caption', 'Cwcis hanfodol'],
    ['assent-settings', 'Gosodiadau cwcis'],
  ]) {
    await page.waitForSelector(`${selector}:has-text("${words}")`);
  }
  const kept = page.getByRole('group', { name: 'derbyn cwcis marchnata?' });
  assert.equal(await kept.getByLabel('Ydw', { exact: true }).isChecked(), true);
});

test('R45 a language that the owner fixed wins over the page', async (t) => {
  const page = { lang: 'en', tag: { 'data-language': 'cy' } };
  const { page: tab, open } = await visitCouncil(t, { page });
  await open();
  await seeQuestion(tab);
  await assertWelsh(tab, banner);
  await assertWelsh(tab, 'assent-settings');
  assert.equal(await tab.getAttribute(banner, 'lang'), 'cy');
});

test('R45 an English page has no Welsh on it', async (t) => {
  const { page, open } = await visitCouncil(t, { html: severalPage({ main: inlineElements }) });
  await open();
  await accept(page);
  for (const selector of [banner, 'assent-preferences', 'assent-declaration', 'assent-settings']) {
    assert.doesNotMatch(await wordsOf(page, selector), /\b(cwcis|gosodiadau|derbyn)\b/i);
  }
});
