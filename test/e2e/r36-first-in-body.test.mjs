import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner, question, reject, seeQuestion } from '../support/choices.mjs';
import { scriptTag } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const late = `<script>
  addEventListener('load', () => {
    const holder = document.createElement('template');
    holder.innerHTML = '${scriptTag().replace('</script>', '<\\/script>')}';
    const tag = document.createElement('script');
    for (const { name, value } of holder.content.firstChild.attributes) tag.setAttribute(name, value);
    document.head.append(tag);
  });
</script>`;

const installations = {
  'in the head': {},
  'in the head, at the lower edge': { config: { placement: 'bottom' } },
  'at the end of the body': { place: 'body' },
  'with async': { tag: { async: true } },
  'with defer': { tag: { defer: true } },
  'as a module': { tag: { type: 'module' } },
  'late, by a tag manager': { tag: false, foot: late },
};
const options = {
  'the tag alone': {},
  'more attributes of the tag': {
    tag: { 'data-policy-version': '2', 'data-privacy-page': '/privacy', 'data-language': 'cy' },
  },
  'a JSON block too': { config: severalCategories },
};
for (const [how, page] of Object.entries(options)) {
  test(`R36 the question stands at the top, before anything was painted, with options in ${how}`, async (t) => {
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await seeQuestion(tab);
    assert.equal(await tab.getAttribute(banner, 'placement'), 'top');
  });
}

for (const [how, page] of Object.entries(installations)) {
  test(`R36 the question is first in the body, before the skip link, when installed ${how}`, async (t) => {
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await seeQuestion(tab);
    const first = await tab.evaluate(() => [
      document.body.firstElementChild.localName,
      document.body.children[1].id,
    ]);
    assert.deepEqual(first, ['assent-banner', 'skip']);
  });

  test(`R36 the first Tab stops are the question’s, then the skip link, when installed ${how}`, async (t) => {
    const { page: tab, open } = await visitCouncil(t, { page });
    await open();
    await seeQuestion(tab);
    const stops = [];
    for (let press = 0; press < 4; press += 1) {
      await tab.keyboard.press('Tab');
      stops.push(await tab.evaluate(() => document.activeElement.textContent));
    }
    assert.deepEqual(stops, [
      'Accept analytics cookies',
      'Reject analytics cookies',
      'View cookies',
      'Skip to main content',
    ]);
  });
}

test('R36 the question takes no focus by itself', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
});

test('R36 no control of the question changes the order by tabindex', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  const given = await page.$$eval(`${question}, ${question} *`, (all) =>
    all.map((element) => element.getAttribute('tabindex')).filter(Boolean),
  );
  assert.deepEqual(given, []);
});

test('R36 the question is first again after the page has swapped its body', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  await page.evaluate(() => {
    document.body.outerHTML = '<body><a href="#new" id="skip">Skip</a><p id="new">New</p></body>';
  });
  await page.waitForSelector(`body > ${question}:first-child`);
});

test('R36 a page that writes its body anew has one question still, and that one works', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await seeQuestion(page);
  await page.evaluate(() => (document.body.innerHTML += '<p>More</p>'));
  await page.waitForFunction(
    () =>
      document.querySelectorAll('assent-banner').length === 1 &&
      document.querySelector('p:last-child'),
  );
  await reject(page);
  await page.click('assent-banner [data-assent-action="hide"]');
  assert.equal(await page.locator(banner).count(), 0);
});
