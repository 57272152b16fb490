import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { banner, openSettings, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inlineElements, severalPage } from '../support/several-categories.mjs';

const heading = (words) => `${banner} h2:has-text("${words}")`;
const polish = 'Pliki cookie w serwisie Example Council';
const arabic = 'ملفات تعريف الارتباط على Example Council';

/** A page without faults of its own, for axe. */
const tidy = (html) =>
  html
    .replace(/(<a href="#main" id="skip">.*?<\/a>)\s*<header>/, '<header>$1')
    .replace('</head>', '<style>footer a { display: inline-block; padding: 1em }</style></head>');

const directionOf = (page, selector) =>
  page.$eval(selector, (element) => getComputedStyle(element).direction);

test('R45 a page in Polish is Polish: question, settings button, dialog, confirmation, list', async (t) => {
  const visitor = await visitCouncil(t, { html: severalPage({ lang: 'pl-PL' }) });
  const { page, open, site } = visitor;
  await open();
  await page.waitForSelector(heading(polish));
  assert.equal(await page.getAttribute(banner, 'lang'), 'pl');
  assert.match(
    await page.innerText(`${banner} [data-assent-action="reject"]`),
    /^Odrzuć dodatkowe pliki cookie$/,
  );
  await page.waitForSelector('assent-settings:has-text("Ustawienia plików cookie")');
  await openSettings(page);
  await page.waitForSelector('dialog h2:has-text("Ustawienia plików cookie")');
  assert.equal(await page.getAttribute('dialog', 'lang'), 'pl');
  await page.waitForSelector('dialog legend:has-text("Czy chcesz zaakceptować analityczne pliki")');
  await page.keyboard.press('Escape');
  await page.click(`${banner} [data-assent-action="accept"]`);
  await page.waitForSelector(`${banner}:has-text("Zaakceptowano dodatkowe pliki cookie.")`);

  site.page('/cookies', severalPage({ lang: 'pl', main: inlineElements }));
  await open('/cookies');
  await page.waitForSelector('assent-declaration caption:has-text("Niezbędne pliki cookie")');
  await page.click('assent-preferences [data-assent-action="save"]');
  await page.waitForSelector('assent-preferences:has-text("Zapisano ustawienia plików cookie.")');
  assert.deepEqual(complaints(visitor), []);
});

for (const lang of ['ar', 'fa', 'ckb', 'ur']) {
  test(`R45 from right to left names of cookies keep their letters in order, and buttons their edge, in ${lang}`, async (t) => {
    const html = severalPage({ lang: `${lang}" dir="rtl`, main: inlineElements });
    const { page, open } = await visitCouncil(t, { html });
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await seeQuestion(page);
    await page.waitForFunction(
      (spoken) => document.querySelector('assent-banner').lang === spoken,
      lang,
    );
    const [words, button] = await page.$$eval(
      `${banner} > :is(p, [data-assent-action="accept"])`,
      (elements) =>
        [elements[0], elements.at(-1)].map((one) => one.getBoundingClientRect().toJSON()),
    );
    assert.deepEqual([button.left, button.right], [words.left, words.right]);
    const name = page.locator('assent-declaration td:has-text("_ga_*")').first();
    await name.waitFor();
    const seen = await name.evaluate((cell) => {
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const letters = [];
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        for (let at = 0; at < node.data.length; at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          letters.push([range.getBoundingClientRect().left, node.data[at]]);
        }
      }
      return letters
        .sort(([one], [other]) => one - other)
        .map(([, letter]) => letter)
        .join('')
        .trim();
    });
    assert.equal(seen, '_ga_*');
  });
}

test('R45 what is left in English on a page in Arabic reads from left to right', async (t) => {
  const html = severalPage({
    lang: 'ar" dir="rtl',
    main: '<assent-embed data-assent="marketing" data-src="https://films.example.org/" data-title="Film"><a href="https://films.example.org/">Film</a></assent-embed>',
  });
  const { page, open } = await visitCouncil(t, { html });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await open();
  await page.waitForSelector(`${banner}[lang="ar"] [lang="en"]`);
  await page.waitForSelector('assent-embed p');
  assert.equal(await directionOf(page, `${banner} [lang="en"]`), 'ltr');
  assert.equal(await directionOf(page, 'assent-embed p'), 'ltr');
  assert.equal(await directionOf(page, `${banner} p`), 'rtl');
});

test('R45 a page in Arabic reads from right to left, and axe finds nothing on it', async (t) => {
  const main = inlineElements.replaceAll('<assent', '<h2>قسم</h2><assent');
  const html = tidy(severalPage({ lang: 'ar" dir="rtl', main }));
  const { page, open } = await visitCouncil(t, { html });
  await open();
  await page.waitForSelector(heading(arabic));
  await page.waitForSelector('assent-declaration caption:has-text("الأساسية")');
  for (const root of [banner, 'assent-preferences fieldset', 'assent-declaration table'])
    assert.equal(await directionOf(page, root), 'rtl', root);
  const [accept, reject] = await page.$$eval(
    `${banner} :is([data-assent-action="accept"], [data-assent-action="reject"])`,
    (buttons) => buttons.map((button) => button.getBoundingClientRect().left),
  );
  assert.ok(accept > reject, 'the first answer stands on the right');
  assert.deepEqual(await axeFindings(page), []);
});

test('R45 Arabic words on a page that is written from left to right keep their own direction', async (t) => {
  const page = { lang: 'en', tag: { 'data-language': 'ar' } };
  const { page: tab, open } = await visitCouncil(t, { page });
  await open();
  await tab.waitForSelector(heading(arabic));
  assert.equal(await directionOf(tab, `${banner} p`), 'rtl');
  assert.equal(await tab.getAttribute('html', 'lang'), 'en');
});

test('R45 the words follow the page from English to Polish, Arabic, Welsh and back', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  for (const [lang, words, label] of [
    ['pl', polish, 'Ustawienia plików cookie'],
    ['ar', arabic, 'إعدادات ملفات تعريف الارتباط'],
    ['cy', 'Cwcis Example Council', 'Gosodiadau cwcis'],
    ['pl', polish, 'Ustawienia plików cookie'],
    ['en', 'Cookies on Example Council', 'Cookie settings'],
  ]) {
    await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
    await page.waitForSelector(heading(words));
    await page.waitForSelector(`assent-settings:has-text("${label}")`);
  }
});

test('R45 a visitor who has reached a button stays on it when the words change', async (t) => {
  const { page, open, site } = await visitCouncil(t, { page: { lang: 'pl' } });
  let arrive = () => {};
  site.release('assent-lang-pl.js', { until: new Promise((resolve) => (arrive = resolve)) });
  // The page is loaded only once its scripts are.
  const opened = open();
  await seeQuestion(page);
  await page.focus(`${banner} [data-assent-action="reject"]`);
  arrive();
  await page.waitForSelector(heading(polish));
  await page.waitForFunction(() => document.activeElement.dataset.assentAction === 'reject');
  await opened;
});

for (const file of ['assent-lang-pl.js', 'assent-languages.js']) {
  test(`R45 without ${file} the question is asked in English, and the owner reads one sentence`, async (t) => {
    const visitor = await visitCouncil(t, { page: { lang: 'pl' } });
    visitor.site.release(file, { status: 404 });
    await visitor.open();
    await visitor.page.waitForSelector(heading('Cookies on Example Council'));
    assert.equal(await visitor.page.getAttribute(banner, 'lang'), 'en');
    await assertOneComplaint(visitor, new RegExp(`${file}.*must be there`));
    await openSettings(visitor.page);
    await assertOneComplaint(visitor, new RegExp(file));
  });

  test(`R45 an altered ${file} does not run`, async (t) => {
    const visitor = await visitCouncil(t, { page: { lang: 'pl' } });
    visitor.site.release(file, { alter: (text) => `globalThis.altered = 1;${text}` });
    await visitor.open();
    await visitor.page.waitForSelector(heading('Cookies on Example Council'));
    await settle(visitor.page);
    assert.equal(await visitor.page.evaluate(() => globalThis.altered), undefined);
  });
}

test('R45 a language that nobody wrote is answered in English, in silence', async (t) => {
  const visitor = await visitCouncil(t, { page: { lang: 'nl' } });
  await visitor.open();
  await visitor.page.waitForSelector(heading('Cookies on Example Council'));
  await settle(visitor.page);
  assert.deepEqual(complaints(visitor), []);
});

test('R45 a page in English or Welsh fetches no other language', async (t) => {
  const { page, open, site } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  await page.evaluate(() => (document.documentElement.lang = 'cy-GB'));
  await page.waitForSelector(heading('Cwcis Example Council'));
  assert.deepEqual(
    site.releaseRequests().filter(({ path }) => /lang/.test(path)),
    [],
  );
});
