import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, openSettings, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const words = {
  en: {
    who: 'Cookies on Example Council',
    essential: 'We use some essential cookies to make this website work.',
    purposes: [
      'remember your settings',
      'how people use this website',
      'how well our campaigns work',
    ],
    others: 'additional cookies from Google, Example Council and Example Ads.',
  },
  cy: {
    who: 'Cwcis Example Council',
    essential: 'Rydym yn defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio.',
    purposes: [
      'cofio eich gosodiadau',
      'sut mae pobl yn defnyddio',
      'pa mor dda y mae ein hymgyrchoedd',
    ],
    others: 'cwcis ychwanegol (Google, Example Council a hefyd Example Ads).',
  },
};
for (const lang of ['en', 'cy']) {
  test(`R18 the first layer says who asks, what for, and who else sets cookies (${lang})`, async (t) => {
    const { page, open } = await visitCouncil(t, { page: { lang, config: severalCategories } });
    await open();
    await seeQuestion(page);
    const { who, essential, purposes, others } = words[lang];
    assert.equal(await page.textContent(`${banner} h2`), who);
    const text = await page.innerText(banner);
    for (const sentence of [essential, ...purposes, others]) {
      assert.ok(text.includes(sentence), `${sentence} is missing in:\n${text}`);
    }
  });
}

test('R18 the link to the cookies page leads there, before and after a choice, and is never gated', async (t) => {
  const { page, open, site } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  const link = page.locator(`${banner} a`);
  assert.equal(await link.textContent(), 'View cookies');
  const answered = page.waitForResponse(site.url('/cookies'));
  await link.click();
  assert.equal((await answered).status(), 200);
  assert.equal(await page.textContent('h1'), 'Bins and recycling');
});

test('R18 without a cookies page the question leads to the settings instead', async (t) => {
  const { page, open } = await visitCouncil(t, { page: { tag: { 'data-cookies-page': null } } });
  await open();
  await seeQuestion(page);
  assert.equal(await page.locator(`${banner} a`).count(), 0);
  await page.click(`${banner} [data-assent-action="manage"]`);
  await page.waitForSelector('dialog assent-preferences fieldset');
});

test('R18 the settings say once more what each category is for, and by whom', async (t) => {
  const { page, open } = await visitCouncil(t, { page: { config: severalCategories } });
  await open();
  await openSettings(page);
  for (const [label, purpose, provider] of [
    ['functional', 'remember your settings', 'Set by Example Council.'],
    ['analytics', 'how people use this website', 'Set by Google.'],
    ['marketing', 'how well our campaigns work', 'Set by Example Ads.'],
  ]) {
    const group = page.getByRole('group', { name: `accept ${label} cookies?` });
    const text = await group.innerText();
    assert.ok(text.includes(purpose) && text.includes(provider), text);
  }
});

const item = { name: 'chat_id', purpose: 'Keeps your chat open', expires: '1 day' };
const chat = {
  id: 'chat',
  category: 'functional',
  provider: 'Chat Ltd',
  purpose: 'Lets you chat.',
};
const unclear = {
  'a service without a provider': { ...chat, provider: undefined, cookies: [item] },
  'a service without a purpose': { ...chat, purpose: undefined, cookies: [item] },
  'a cookie without a purpose': { ...chat, cookies: [{ ...item, purpose: undefined }] },
  'a cookie without an end': { ...chat, cookies: [{ ...item, expires: undefined }] },
};
for (const [what, service] of Object.entries(unclear)) {
  test(`R18 nobody is asked for what cannot be explained: ${what}`, async (t) => {
    const page = { config: { services: [service] } };
    const visitor = await visitCouncil(t, { page });
    await visitor.open();
    await assertOneComplaint(visitor, /services\b.*\b(provider|purpose|expires)/);
    assert.equal(await visitor.page.locator(banner).count(), 0);
    await assertNothingReleased(visitor, []);
    await assertPageWorks(visitor.page);
  });
}
