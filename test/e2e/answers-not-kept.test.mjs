import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import {
  banner,
  dialog,
  openSettings,
  question,
  reject,
  seeQuestion,
} from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { refuseCookies } from '../support/device.mjs';
import { film, press } from '../support/embeds.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';

const message = `${banner}[view="unsaved"] [role="alert"]`;
const words = {
  en: 'We could not save your choice, because your browser blocks our cookies. We will ask you again on the next page. We are using essential cookies only, and this website still works.',
  cy: 'Nid oedd modd i ni gadw eich dewis, gan fod eich porwr yn rhwystro ein cwcis. Byddwn yn gofyn i chi eto ar y dudalen nesaf. Rydym yn defnyddio cwcis hanfodol yn unig, ac mae’r wefan hon yn dal i weithio.',
};
const main = inertScript('inline');
const inline = 'main assent-preferences';

/** What the message says, in which language, whether it has the focus, and how many messages there are. */
const read = (page) =>
  page.$eval(message, (element) => ({
    words: element.textContent,
    lang: element.closest('[lang]').lang,
    hasFocus: element === document.activeElement,
    live: document.querySelectorAll('[role="alert"], [aria-live], output').length,
  }));

async function visitWithoutCookies(t, page = {}) {
  const visitor = await visitCouncil(t, { page: { main, ...page } });
  await refuseCookies(visitor.page);
  await visitor.open();
  return visitor;
}

const answer = (root, action) => (page) => page.click(`${root} [data-assent-action="${action}"]`);
const inDialog = (action) => async (page) => {
  await openSettings(page);
  await page.check(`${dialog} input[value="yes"]`);
  await answer(dialog, action)(page);
};
const cookiesPage = { main: `${main}<assent-preferences></assent-preferences>` };

for (const [what, { act, page = {} }] of Object.entries({
  'a yes in the banner': { act: answer(question, 'accept') },
  'a no in the banner': { act: answer(question, 'reject') },
  'a yes that is saved in the dialog': { act: inDialog('save') },
  'a no in the dialog': { act: inDialog('reject') },
  'a yes on the cookies page': { act: answer(inline, 'accept'), page: cookiesPage },
  'a no that is saved on the cookies page': { act: answer(inline, 'save'), page: cookiesPage },
  'a no by a button of the page’s own': {
    act: (tab) => tab.click('main button'),
    page: { main: `${main}<button type="button" data-assent-action="reject">No</button>` },
  },
})) {
  test(`R39 with cookies switched off, ${what} ends in one message that says so, and has the focus`, async (t) => {
    const visitor = await visitWithoutCookies(t, page);
    const { page: tab } = visitor;
    await seeQuestion(tab);
    await act(tab);
    await tab.waitForSelector(message);
    await settle(tab);
    assert.deepEqual(await read(tab), { words: words.en, lang: 'en', hasFocus: true, live: 1 });
    await assertOneComplaint(visitor, /cookies cannot be kept/);
    await assertNothingReleased(visitor, []);
    await assertPageWorks(tab);
    await seeQuestion(tab);
  });
}

test('with cookies switched off, “always” shows the film this once, and nothing says that only essential cookies are used', async (t) => {
  const config = { categories: ['analytics', 'embeds'] };
  const visitor = await visitWithoutCookies(t, { main: film(), config });
  const { page } = visitor;
  await seeQuestion(page);
  await press(page, 'always');
  await page.waitForSelector('assent-embed iframe');
  await settle(page);
  assert.equal(await page.isVisible(question), true);
  assert.equal(await page.locator(message).count(), 0);
  await assertOneComplaint(visitor, /cookies cannot be kept/);
});

for (const [lang, spoken] of [
  ['cy', 'cy'],
  ['pl', 'en'],
]) {
  test(`R45 on a page in ${lang} the message is in ${spoken} and says that it is`, async (t) => {
    const { page } = await visitWithoutCookies(t, { lang });
    await seeQuestion(page);
    await page.waitForSelector(`${banner}[lang="${lang}"]`);
    await answer(question, 'reject')(page);
    await page.waitForSelector(message);
    const { words: said, lang: marked } = await read(page);
    assert.deepEqual({ said, marked }, { said: words[spoken], marked: spoken });
  });
}

test('the message can be hidden, its words changed, and axe finds nothing wrong with it', async (t) => {
  const messages = { en: { unsaved: 'Your browser keeps no cookies.' } };
  const { page } = await visitWithoutCookies(t, { config: { messages } });
  await seeQuestion(page);
  await answer(question, 'reject')(page);
  await page.waitForSelector(message);
  assert.match((await read(page)).words, /^Your browser keeps no cookies\. We are using essential/);
  assert.deepEqual(
    (await axeFindings(page)).filter((finding) => finding.includes(banner)),
    [],
  );
  await answer(banner, 'hide')(page);
  assert.equal(await page.locator(banner).count(), 0);
});

test('where statistics are on without consent the message does not say that only essential cookies are', async (t) => {
  const categories = [{ id: 'visits', basis: 'statistics', label: 'visit', purpose: 'We count.' }];
  const config = { categories: [...categories, 'marketing'] };
  const { page } = await visitWithoutCookies(t, {
    config,
    tag: { 'data-google': null },
    main: '<assent-preferences></assent-preferences>',
  });
  await answer(inline, 'accept')(page);
  await page.waitForSelector(message);
  assert.match((await read(page)).words, /next page\. This website still works\.$/);
});

test('an answer that is kept ends in no such message, and once cookies are allowed neither does the next', async (t) => {
  const visitor = await visitCouncil(t);
  const { page } = visitor;
  const session = await page.context().newCDPSession(page);
  const disable = (disabled) => session.send('Emulation.setDocumentCookieDisabled', { disabled });
  await disable(true);
  await visitor.open();
  await seeQuestion(page);
  await answer(question, 'accept')(page);
  await page.waitForSelector(message);
  await disable(false);
  await openSettings(page);
  await answer(dialog, 'accept')(page);
  await page.waitForSelector(`${banner}[view="confirmation"]`);
  assert.equal(await page.locator(message).count(), 0);
});

test('where the words are missing a yes counts for nothing and is not confirmed, a no is', async (t) => {
  const visitor = await visitCouncil(t);
  visitor.site.release('assent-outcome.js', { status: 404 });
  await refuseCookies(visitor.page);
  await visitor.open();
  await seeQuestion(visitor.page);
  await answer(question, 'accept')(visitor.page);
  await visitor.page.waitForFunction(() => globalThis[Symbol.for('assent')].kept === false);
  await settle(visitor.page);
  assert.equal(await visitor.page.isVisible(question), true);
  await reject(visitor.page);
  assert.match(complaints(visitor).join('\n'), /assent-outcome\.js must be there/);
});
