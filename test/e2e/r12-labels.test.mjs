import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, banner, openSettings, reject, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { severalCategories } from '../support/several-categories.mjs';

/** What programs press for a visitor, or what shames one who says no. */
const misleading =
  /^(ok(ay)?|got it|i understand|understood|agree|i agree|continue|allow( all)?|yes|close|dismiss|x|×|✕|no,? thanks)$|guilt|sorry|miss out|worse|iawn|deall/i;

const buttonNames = (page, within = 'body') =>
  page.$$eval(`${within} :is(button, [role="button"], input[type="button"])`, (buttons) =>
    buttons.map((button) => button.ariaLabel ?? button.textContent.trim()),
  );

const own = {
  categories: [
    {
      id: 'usage',
      label: { en: 'usage', cy: 'defnydd' },
      purpose: { en: 'Usage cookies count.', cy: 'Mae’n cyfrif.' },
    },
  ],
};
const alone = { config: own, tag: { 'data-google': null } };
const answers = {
  analytics: { page: {}, names: ['Accept analytics cookies', 'Reject analytics cookies'] },
  'analytics in Welsh': {
    page: { lang: 'cy' },
    names: ['Derbyn cwcis dadansoddi', 'Gwrthod cwcis dadansoddi'],
  },
  'several categories': {
    page: { config: severalCategories },
    names: ['Accept additional cookies', 'Reject additional cookies'],
  },
  'several categories in Welsh': {
    page: { lang: 'cy', config: severalCategories },
    names: ['Derbyn cwcis ychwanegol', 'Gwrthod cwcis ychwanegol'],
  },
  'a category of the owner’s own': {
    page: alone,
    names: ['Accept usage cookies', 'Reject usage cookies'],
  },
  'a category of the owner’s own in Welsh': {
    page: { lang: 'cy', ...alone },
    names: ['Derbyn cwcis defnydd', 'Gwrthod cwcis defnydd'],
  },
};
for (const [what, { page, names }] of Object.entries(answers)) {
  test(`R12 the two answers name what they are about, alike: ${what}`, async (t) => {
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await seeQuestion(tab);
    assert.deepEqual((await buttonNames(tab, banner)).slice(0, 2), names);
    await openSettings(tab);
    const inDialog = await buttonNames(tab, 'dialog assent-preferences');
    assert.deepEqual(inDialog.slice(0, 2), names);
  });
}

for (const lang of ['en', 'cy']) {
  test(`R12 no control of ours is named so that it is pressed by mistake (${lang})`, async (t) => {
    const { page, open } = await visitCouncil(t, { page: { lang, config: severalCategories } });
    await open();
    await seeQuestion(page);
    const names = await buttonNames(page);
    await openSettings(page);
    names.push(...(await buttonNames(page)));
    await page.keyboard.press('Escape');
    await page.click(`${banner} [data-assent-action="reject"]`);
    await page.waitForSelector(`${banner}[view="confirmation"]`);
    names.push(...(await buttonNames(page)));
    assert.ok(names.length > 8);
    assert.deepEqual(
      names.filter((name) => misleading.test(name)),
      [],
    );
  });
}

for (const { act, said } of [
  { act: accept, said: 'You’ve accepted analytics cookies.' },
  { act: reject, said: 'You’ve rejected analytics cookies.' },
]) {
  test(`R12 what was answered is confirmed in the same words: ${said}`, async (t) => {
    const { page, open } = await visitCouncil(t);
    await open();
    await act(page);
    assert.equal(await page.textContent(`${banner} [role="alert"]`), said);
  });
}

test('R12 an owner’s own words cannot make the answers unlike or unclear', async (t) => {
  const messages = { en: { accept: 'OK', reject: 'No thanks, I prefer a worse website' } };
  const { page, open } = await visitCouncil(t, { page: { config: { messages } } });
  await open();
  await page.waitForLoadState('load');
  const names = await buttonNames(page);
  assert.deepEqual(
    names.filter((name) => misleading.test(name)),
    [],
  );
});
