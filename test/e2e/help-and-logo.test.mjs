import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { accept, banner, openSettings, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const picture = '/crest.svg';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>';
const pages = {
  'data-easy-read-page': '/easy',
  'data-bsl-page': '/bsl',
  'data-contact-page': '/contact',
};

async function visitHelpful(t, page = {}, until) {
  const visitor = await visitCouncil(t, { page });
  visitor.site.page(picture, { html: svg, headers: { 'content-type': 'image/svg+xml' }, until });
  return visitor;
}

const linksOf = (page, root) =>
  page.$$eval(`${root} p > a`, (links) =>
    links.map(
      (link) => `${link.closest('[lang]').lang}: ${link.textContent} ${link.getAttribute('href')}`,
    ),
  );

const main = '<assent-preferences></assent-preferences>';
const english = [
  'en: Easy read /easy',
  'en: British Sign Language /bsl',
  'en: Contact us /contact',
];

for (const [what, { lang = 'en', root = lang, tag = pages, links }] of Object.entries({
  English: { links: english },
  Welsh: {
    lang: 'cy',
    links: [
      'cy: Hawdd ei ddeall /easy',
      'cy: Iaith Arwyddion Prydain /bsl',
      'cy: Cysylltu â ni /contact',
    ],
  },
  'English, and says so, on a page in Polish': { lang: 'pl', links: english },
  'both languages at once': {
    root: 'cy',
    tag: { ...pages, 'data-language': 'cy en' },
    links: [
      'cy: Hawdd ei ddeall Easy read /easy',
      'cy: Iaith Arwyddion Prydain British Sign Language /bsl',
      'cy: Cysylltu â ni Contact us /contact',
    ],
  },
})) {
  test(`R20 the pages that help are linked in the settings, on the cookies page and in the dialog, in ${what}`, async (t) => {
    const { page, open, site, context } = await visitHelpful(t, { lang, tag, main });
    // Also for who has answered before.
    await seedCookie(context, decisionText({ analytics: false }));
    await open();
    await page.waitForSelector(`assent-preferences [lang="${root}"] fieldset`);
    assert.deepEqual(await linksOf(page, 'assent-preferences'), links);
    if (what !== 'English') return;
    site.page('/next', councilPage({ tag }));
    await open('/next');
    await openSettings(page);
    assert.deepEqual(await linksOf(page, 'dialog'), ['en: View cookies /cookies', ...links]);
    assert.deepEqual(
      (await axeFindings(page)).filter((finding) => finding.includes('dialog')),
      [],
    );
  });
}

test('a logo stands above the question, says nothing, and moves nothing when it comes', async (t) => {
  let send;
  const coming = new Promise((resolve) => (send = resolve));
  const visitor = await visitHelpful(t, { tag: { 'data-logo': picture } }, coming);
  const { page, site } = visitor;
  await watchLayoutShifts(visitor.context);
  // A page is loaded when its pictures are.
  await page.goto(site.url('/'), { waitUntil: 'commit' });
  await seeQuestion(page);
  const read = () =>
    page.$eval(`${banner} img`, (image) => ({
      isFirst:
        image.closest('assent-banner > *') === image.closest('assent-banner').firstElementChild,
      alt: image.getAttribute('alt'),
      height: image.getBoundingClientRect().height,
      top: document.querySelector('assent-banner h2').getBoundingClientRect().top,
      loaded: image.naturalWidth > 0,
    }));
  const before = await read();
  assert.equal(before.loaded, false);
  assert.equal(before.height, 48);
  send();
  await page.waitForFunction(
    (root) => document.querySelector(`${root} img`).naturalWidth > 0,
    banner,
  );
  assert.deepEqual(await read(), { ...before, loaded: true });
  assert.equal(before.isFirst, true);
  assert.equal(before.alt, '');
  assert.deepEqual(await layoutShifts(page), []);
  assert.deepEqual(site.requestsElsewhere(), []);
  assert.deepEqual(
    (await axeFindings(page)).filter((finding) => finding.includes(banner)),
    [],
  );
  await accept(page);
  assert.equal(await page.locator(`${banner} img`).count(), 0);
  assert.deepEqual(complaints(visitor), []);
});

test('an address that leads to no page is refused in one sentence, and nobody is asked', async (t) => {
  const visitor = await visitCouncil(t, { page: { tag: { 'data-logo': 'javascript:alert(1)' } } });
  await visitor.open();
  await assertOneComplaint(visitor, /option `logo` must be an http\(s\) address/);
  assert.equal(await visitor.page.locator(banner).count(), 0);
});

test('without such options there is neither a link nor a picture', async (t) => {
  const { page, open } = await visitHelpful(t, { main });
  await open();
  await seeQuestion(page);
  await page.waitForSelector('assent-preferences fieldset');
  assert.deepEqual(await linksOf(page, 'assent-preferences'), []);
  assert.equal(await page.locator(`${banner} img`).count(), 0);
});
