import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import {
  banner,
  confirmation,
  dialog,
  openSettings,
  question,
  seeQuestion,
} from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { refuseCookies } from '../support/device.mjs';
import { assertEqualProminence } from '../support/prominence.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { inlineElements, severalPage } from '../support/several-categories.mjs';

const tag = { 'data-language': 'cy en' };
const two = { page: { lang: 'cy', tag } };

/** Every piece of text of an element with the language it is marked as, in reading order: `cy: …`. */
const marked = (page, root) =>
  page.$eval(root, (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const said = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) said.push(`${node.parentElement.closest('[lang]').lang}: ${text}`);
    }
    return said;
  });

/** Text that stands in one language only, and is no name. */
function alone(said) {
  const names =
    /: (assent|_ga\S*|text_size|ads_\*|Google|Example \w+|1 year|30 days|Remembers the size|Counts visits from.*|Example Council: .*|Example Ads: .*)$/;
  const isEnglish = (text = '') => text.startsWith('en:');
  return said.filter((text, index) => {
    const beside = said[index + (isEnglish(text) ? -1 : 1)];
    return !names.test(text) && (!beside || isEnglish(text) === isEnglish(beside));
  });
}

test('R45 with two languages the banner asks in both, each part marked, with one pair of buttons', async (t) => {
  const visitor = await visitCouncil(t, two);
  const { page } = visitor;
  await visitor.open();
  await seeQuestion(page);
  assert.deepEqual(await marked(page, banner), [
    'cy: Cwcis Example Council',
    'en: Cookies on Example Council',
    'cy: Rydym yn defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio. Hoffem hefyd ddefnyddio cwcis dadansoddi (Google).',
    'en: We use some essential cookies to make this website work. We’d also like to use analytics cookies from Google.',
    'cy: Maent yn dangos i ni sut mae pobl yn defnyddio’r wefan hon, er mwyn i ni ei gwella.',
    'en: They show us how people use this website, so we can make it better.',
    'cy: Derbyn cwcis dadansoddi',
    'en: Accept analytics cookies',
    'cy: Gwrthod cwcis dadansoddi',
    'en: Reject analytics cookies',
    'cy: Gweld cwcis',
    'en: View cookies',
  ]);
  assert.equal(await page.locator(`${banner} button`).count(), 2);
  await assertEqualProminence(page, banner);
  await page
    .getByRole('button', { name: 'Derbyn cwcis dadansoddi Accept analytics cookies' })
    .click();
  await page.waitForSelector(confirmation);
  assert.deepEqual(await marked(page, banner), [
    'cy: Rydych wedi derbyn cwcis dadansoddi.',
    'en: You’ve accepted analytics cookies.',
    'cy: Newid eich gosodiadau cwcis',
    'en: Change your cookie settings',
    'cy: Cuddio’r neges gwcis',
    'en: Hide cookie message',
  ]);
  assert.deepEqual(complaints(visitor), []);
  assert.deepEqual(visitor.errors, []);
});

test('R45 nothing is seen in one language first, and nothing moves', async (t) => {
  const visitor = await visitCouncil(t, two);
  await visitor.context.addInitScript(() => {
    globalThis.seen = [];
    new MutationObserver(() => {
      const text = document.querySelector('assent-banner')?.textContent;
      if (text) globalThis.seen.push(text);
    }).observe(document, { subtree: true, childList: true });
  });
  await visitor.open();
  await seeQuestion(visitor.page);
  await settle(visitor.page);
  const seen = await visitor.page.evaluate(() => globalThis.seen);
  assert.ok(seen.length > 0);
  assert.deepEqual(
    seen.filter((text) => !/Derbyn.*Accept/s.test(text)),
    [],
  );
});

test('R45 the preferences and the list say everything in both, and a choice there counts', async (t) => {
  const html = severalPage({ lang: 'cy', tag, main: inlineElements });
  const visitor = await visitCouncil(t, { html });
  const { page } = visitor;
  await visitor.open('/cookies');
  await page.waitForSelector('assent-declaration table');
  for (const root of ['assent-preferences', 'assent-declaration']) {
    const said = await marked(page, root);
    assert.ok(said.length > 20);
    assert.deepEqual(alone(said), [], root);
  }
  await page.locator('fieldset[data-category="marketing"] label').first().click();
  assert.equal(
    await page.isChecked('fieldset[data-category="marketing"] input[value="yes"]'),
    true,
  );
  await page.click('assent-preferences [data-assent-action="save"]');
  await page.waitForSelector('assent-preferences [role="alert"]');
  assert.deepEqual((await marked(page, 'assent-preferences [role="alert"]')).slice(0, 2), [
    'cy: Rydych wedi cadw eich gosodiadau cwcis.',
    'en: You’ve saved your cookie settings.',
  ]);
  const { answers } = await page.evaluate(() => globalThis.assent.decision);
  assert.equal(answers.marketing.granted, true);
  assert.deepEqual(alone(await marked(page, 'assent-declaration')), []);
  assert.equal(await page.getAttribute('assent-declaration td', 'data-label'), 'Enw / Name');
  assert.deepEqual(visitor.errors, []);
});

test('R45 who has answered before reads both languages in the dialog', async (t) => {
  const visitor = await visitCouncil(t, two);
  const { page } = visitor;
  await seedCookie(visitor.context, decisionText({ analytics: true }));
  await visitor.open();
  await openSettings(page);
  const said = await marked(page, 'dialog');
  assert.deepEqual(said.slice(0, 4), [
    'cy: Gosodiadau cwcis',
    'en: Cookie settings',
    'cy: Cau heb gadw',
    'en: Close without saving',
  ]);
  assert.deepEqual(alone(said), []);
});

test('R45 of two languages each reads in its own direction, and the list’s name in the line of its marker', async (t) => {
  const html = severalPage({
    lang: 'ur" dir="rtl',
    tag: { 'data-language': 'ur en' },
    main: inlineElements,
  });
  const { page, open } = await visitCouncil(t, { html });
  await open();
  await seeQuestion(page);
  await page.waitForSelector('assent-preferences summary span[lang="ur"]');
  const directions = await page.$$eval(
    ':is(assent-banner, assent-preferences, assent-declaration) span[lang]',
    (spans) => spans.map((span) => `${span.lang} ${getComputedStyle(span).direction}`),
  );
  assert.deepEqual([...new Set(directions)].sort(), ['en ltr', 'ur rtl']);
  const shown = await page.$eval('summary span', (span) => getComputedStyle(span).display);
  assert.equal(shown, 'inline');
});

test('R45 what is said of an answer that is not kept is said in both', async (t) => {
  const { page, open } = await visitCouncil(t, two);
  await refuseCookies(page);
  await open();
  await seeQuestion(page);
  await page.click(`${question} [data-assent-action="accept"]`);
  await page.waitForSelector(`${banner}[view="unsaved"]`);
  assert.deepEqual(alone(await marked(page, banner)), []);
});

test('English comes first where it is written first, and a third language of ours can be one of the two', async (t) => {
  const { page, open, site } = await visitCouncil(t, {
    page: { tag: { 'data-language': 'en cy' } },
  });
  await open();
  await seeQuestion(page);
  assert.equal((await marked(page, banner))[0], 'en: Cookies on Example Council');
  const html = severalPage({ tag: { 'data-language': 'gd en' } });
  site.page('/next', html);
  await open('/next');
  await page.waitForSelector(`${banner}[lang="gd"]`);
  const said = await marked(page, banner);
  assert.deepEqual(alone(said), []);
  assert.match(said[0], /^gd: Briosgaidean/);
});

test('R41 axe finds nothing on a page with two languages: question and dialog, narrow and wide', async (t) => {
  const { page, open } = await visitCouncil(t, two);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await open();
    await seeQuestion(page);
    const ours = async () => (await axeFindings(page)).filter((one) => /assent/.test(one));
    assert.deepEqual(await ours(), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await openSettings(page);
    assert.deepEqual(await ours(), []);
  }
  assert.equal(await page.locator(dialog).count(), 1);
});

test('R11 a page’s own style sheet can neither hide one of the languages nor tell the buttons apart', async (t) => {
  const head =
    '<style>span { display: none !important; opacity: 0 !important } [data-assent-action="accept"] span { font-size: 3em !important; color: red !important }</style>';
  const { page, open } = await visitCouncil(t, { page: { ...two.page, head } });
  await open();
  await seeQuestion(page);
  assert.equal(await page.locator(`${banner} span:visible`).count(), 12);
  await assertEqualProminence(page, banner);
});

for (const [what, tags] of Object.entries({ three: 'cy en pl', 'a comma between': 'cy,en' })) {
  test(`an owner reads what is wrong with ${what}`, async (t) => {
    const visitor = await visitCouncil(t, { page: { tag: { 'data-language': tags } } });
    await visitor.open();
    await settle(visitor.page);
    await visitor.page.waitForFunction(() => true);
    assert.match(
      complaints(visitor).join(),
      /option `language` must be a language tag or two, such as/,
    );
  });
}

test('with assent-all.js both languages are there as well', async (t) => {
  const { page, open } = await visitCouncil(t, {
    page: { tag: { ...tag, src: '/assent-1.0.0/assent-all.js' } },
  });
  await open();
  await seeQuestion(page);
  assert.equal((await marked(page, banner))[1], 'en: Cookies on Example Council');
  await openSettings(page);
  assert.deepEqual(alone(await marked(page, 'dialog')), []);
});
