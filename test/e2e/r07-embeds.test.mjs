import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import {
  accept,
  confirmation,
  isGranted,
  reject,
  seeQuestion,
  withdraw,
} from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { decided } from '../support/decided.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { cookieNames, readCookie } from '../support/device.mjs';
import {
  embed,
  film,
  filmAddress,
  filmHost,
  filmRequests,
  frame,
  press,
  reserved,
  visitFilm,
} from '../support/embeds.mjs';
import { eventually } from '../support/eventually.mjs';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.mjs';
import { illegible } from '../support/legibility.mjs';
import { watchViolations } from '../support/policy-violations.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { visit } from '../support/visit.mjs';

const embedFile = ({ path }) => path.endsWith('/assent-embed.js');
const seePlaceholder = (page) => page.waitForSelector(`${embed}[view="question"]`);
const seeFrame = (page) => page.waitForSelector(frame);
const isInFrame = (page) =>
  page.$eval(embed, ({ shadowRoot }) => shadowRoot.activeElement?.localName === 'iframe');

test('R7 nothing is asked of a film’s host before a press, and after a refusal', async (t) => {
  const { site, page, context, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  await settle(page);
  await reject(page);
  await open('/next');
  await seePlaceholder(page);
  await settle(page);
  assert.deepEqual(filmRequests(site), []);
  assert.deepEqual(await cookieNames(context), ['assent']);
});

test('R7 what a page puts in the place of a film that was shown once is asked about anew', async (t) => {
  const { site, page, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  await reject(page);
  await press(page, 'once');
  await seeFrame(page);
  const other = 'maps.example.org';
  site.host(other, (_req, res) => res.end('<title>Map</title>'));
  await page.$eval(
    embed,
    (element, host) => element.setAttribute('data-src', `https://${host}/`),
    other,
  );
  await seePlaceholder(page);
  await settle(page);
  assert.deepEqual(
    site.requests(({ host }) => host === other),
    [],
  );
});

test('R7 the same id at another provider is asked about anew', async (t) => {
  // Both take it for one of theirs.
  const main = film().replace(filmAddress, '12345678901');
  const { site, page, open } = await visitFilm(t, { page: { main } });
  const hosts = ['www.youtube-nocookie.com', 'player.vimeo.com'];
  for (const host of hosts) site.host(host, (_req, res) => res.end('<title>Film</title>'));
  await open();
  await press(page, 'once');
  await seeFrame(page);
  await page.$eval(embed, (element) => element.setAttribute('kind', 'vimeo'));
  await seePlaceholder(page);
  await settle(page);
  const asked = hosts.map((name) => site.requests(({ host }) => host === name).length > 0);
  assert.deepEqual(asked, [true, false]);
});

test('R7 the placeholder has a name, two buttons and a link to the content', async (t) => {
  const { page, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  assert.match(
    await page.locator(embed).ariaSnapshot(),
    /group "What goes in each bin":[^]*button "Show this once: What goes in each bin"'?: .*\s+- button "Always show embedded content"/,
  );
  const link = page.getByRole('link', { name: 'Watch “What goes in each bin” on YouTube' });
  assert.equal(await link.getAttribute('href'), `${filmAddress}/page`);
});

test('R7 "Show this once" shows it with the focus in it, and remembers nothing', async (t) => {
  const { site, page, context, open } = await visitFilm(t);
  await open();
  await press(page, 'once');
  await seeFrame(page);
  assert.equal(await isInFrame(page), true);
  assert.equal(await page.getAttribute(frame, 'title'), 'What goes in each bin');
  const { headers } = await site.request(({ host }) => host === filmHost);
  assert.equal(headers.referer, site.url('/'));
  await page.frameLocator(frame).getByRole('button', { name: 'Play' }).waitFor();
  await page.keyboard.press('Tab');
  await page.frameLocator(frame).locator('button:focus').waitFor();
  assert.equal(await readCookie(context, 'assent'), undefined);
  assert.equal(await isGranted(page, 'embeds'), false);
  site.forgetRequests();
  await open('/next');
  await seePlaceholder(page);
  await settle(page);
  assert.deepEqual(filmRequests(site), []);
});

test('R7 "Always show" grants its category, and no other, on later pages too', async (t) => {
  const { page, open } = await visitFilm(t);
  await open();
  await press(page, 'always');
  await seeFrame(page);
  assert.equal(await isInFrame(page), true);
  assert.deepEqual(
    [await isGranted(page, 'embeds'), await isGranted(page, 'analytics')],
    [true, false],
  );
  await open('/next');
  await seeFrame(page);
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
});

test('R7 "Always show" does not undo what was refused meanwhile on another host of the site', async (t) => {
  const other = 'planning.example-council.gov.uk';
  // The first page stays: loaded anew, it would write the cookie once more, at the very moment of the second one's answer.
  const config = {
    categories: ['analytics', 'embeds'],
    cookie: { domain: 'site' },
    onWithdraw: 'stay',
  };
  const visitor = await visitFilm(t, { page: { config, main: film() } });
  const { site, page, context, open } = visitor;
  await open();
  await page.evaluate(() => void globalThis[Symbol.for('assent')].acceptAll());
  await page.evaluate(() => void globalThis[Symbol.for('assent')].decide({ embeds: false }));
  const html = councilPage({ main: film(), config, head: reserved });
  site.page('/', { html, host: other });
  const second = await context.newPage();
  await second.goto(site.url('/', other));
  await seePlaceholder(second);
  await page.evaluate(() => void globalThis[Symbol.for('assent')].rejectAll());
  await press(second, 'always');
  await seeFrame(second);
  // Both pages write the cookie, which is not there for a moment where hosts share it.
  await eventually(
    () => decided(context).then(({ analytics, embeds }) => [analytics, embeds?.[0]]),
    ['0', '1'],
  );
});

test('R7 one that is granted from elsewhere shows itself', async (t) => {
  const { page, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  await accept(page);
  await seeFrame(page);
});

test('R7 withdrawn, the frame goes and the placeholder comes back', async (t) => {
  const { site, page, open } = await visitFilm(t, {
    page: { main: `${film()}<button data-assent-open>Settings</button>` },
  });
  await open();
  await press(page, 'always');
  await seeFrame(page);
  await site.request(({ host }) => host === filmHost);
  await withdraw(page);
  await seePlaceholder(page);
  assert.equal(await page.locator(frame).count(), 0);
  site.forgetRequests();
  await open('/next');
  await seePlaceholder(page);
  await settle(page);
  assert.deepEqual(filmRequests(site), []);
});

test('R7 a script of the page cannot press for the visitor', async (t) => {
  const { site, page, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  await page.$$eval(`${embed} button`, (buttons) => {
    for (const button of buttons) {
      button.click();
      // Nor is there anything to call with an event of its own making.
      button.onclick?.({ isTrusted: true, currentTarget: button });
    }
  });
  await settle(page);
  assert.deepEqual(filmRequests(site), []);
  assert.equal(await isGranted(page, 'embeds'), false);
});

test('R7 without JavaScript the link remains', async (t) => {
  const { site, page, open } = await visitFilm(t, { context: { javaScriptEnabled: false } });
  await open();
  assert.deepEqual(filmRequests(site), []);
  await page.getByRole('link', { name: /on YouTube/ }).click();
  assert.equal(page.url(), `${filmAddress}/page`);
});

for (const file of ['assent.js', 'assent-release.js', 'assent-embed.js']) {
  test(`R7 without ${file} the link remains, and nothing is shown`, async (t) => {
    const { site, page, open } = await visitFilm(t);
    site.release(file, { status: 404 });
    await open();
    await settle(page);
    assert.deepEqual(filmRequests(site), []);
    await page.getByRole('link', { name: /on YouTube/ }).click();
    assert.equal(page.url(), `${filmAddress}/page`);
  });
}

test('R7 an assent-embed.js that was altered is not run, and the owner is told', async (t) => {
  const visitor = await visitFilm(t);
  visitor.site.release('assent-embed.js', { alter: (text) => `${text};globalThis.altered = 1` });
  await visitor.open();
  await assertOneComplaint(visitor, /assent-embed\.js must be there, unaltered/);
  assert.equal(await visitor.page.evaluate(() => globalThis.altered), undefined);
});

test('R7 assent-all.js shows it without another file', async (t) => {
  const { site, page, open } = await visitFilm(t, {
    page: { tag: { src: '/assent-1.0.0/assent-all.js' }, main: film(), head: '' },
  });
  await open();
  await press(page, 'once');
  await seeFrame(page);
  assert.equal(site.releaseRequests().length, 1);
});

for (const context of [{ colorScheme: 'dark' }, { viewport: { width: 320, height: 568 } }]) {
  test(`R7 axe finds nothing on the demonstration’s embeds, ${JSON.stringify(context)}`, async (t) => {
    const { site, page } = await visit(t, context);
    await site.demo();
    await page.goto(site.url('/embeds'));
    await page.waitForSelector(`${embed} button`);
    assert.deepEqual(await axeFindings(page), []);
    // A question that came late stands at the lower edge, and covers what is behind it until it is answered.
    await reject(page);
    await page.click(`${confirmation} [data-assent-action="hide"]`);
    assert.deepEqual(await illegible(page, `${embed} :is(strong, p, button, a)`), []);
  });
}

test('R7 nothing of it is fetched by a page without one', async (t) => {
  const { site, page, open } = await visitFilm(t, { page: { main: '' } });
  await open();
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(site.requests(embedFile), []);
});

test('R7 one that is added later is served too', async (t) => {
  const { page, open } = await visitFilm(t, { page: { main: '<div id="place"></div>' } });
  await open();
  await seeQuestion(page);
  await page.$eval('#place', (place, markup) => (place.innerHTML = markup), film());
  await press(page, 'once');
  await seeFrame(page);
});

const screens = { 'a desk': { width: 1280, height: 900 }, 'a phone': { width: 390, height: 900 } };
for (const [what, viewport] of Object.entries(screens)) {
  test(`R7 nothing moves when it is shown to a returning visitor at ${what}`, async (t) => {
    const { page, context, open } = await visitFilm(t, { context: { viewport } });
    await seedCookie(context, decisionText({ analytics: false, embeds: true }));
    await watchLayoutShifts(context);
    await open();
    await seeFrame(page);
    assert.deepEqual(await layoutShifts(page), []);
  });
}

for (const [what, viewport] of Object.entries({
  ...screens,
  'the narrowest': { width: 320, height: 900 },
})) {
  for (const [lang, content] of [
    ['en', film().replace('What goes in each bin', 'How to sort what you bring to recycle')],
    ['cy', film().replace('youtube', 'google-maps')],
  ]) {
    test(`R7 nothing moves when the placeholder comes, nor when it is shown, at ${what} in ${lang}`, async (t) => {
      const main = `<div style="max-width: 50rem">${content}</div><p>After</p>`;
      const { page, context, open } = await visitFilm(t, {
        page: { main, lang },
        context: { viewport },
      });
      await seedCookie(context, decisionText({ analytics: false, embeds: false }));
      await watchLayoutShifts(context);
      await open();
      await seePlaceholder(page);
      await page.waitForSelector(`${embed} button`);
      const { height } = await page.locator(embed).boundingBox();
      assert.deepEqual(await layoutShifts(page), []);
      await press(page, 'once');
      await seeFrame(page);
      assert.deepEqual(await layoutShifts(page), []);
      assert.equal((await page.locator(embed).boundingBox()).height, height);
    });
  }
}

test('R7 under nonces and Trusted Types it violates nothing', async (t) => {
  const policy =
    "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; frame-src https://films.example.org; require-trusted-types-for 'script'; trusted-types assent";
  const visitor = await visitFilm(t, {
    page: { tag: { nonce: 'n0nce' }, head: '' },
    headers: { 'content-security-policy': policy },
  });
  const violations = await watchViolations(visitor.context);
  await visitor.open();
  await press(visitor.page, 'always');
  await seeFrame(visitor.page);
  await visitor.site.request(({ host }) => host === filmHost);
  // The page's own inline style is not the product's to answer for.
  assert.deepEqual(
    violations.filter((text) => !/style-src/.test(text)),
    [],
  );
  assert.deepEqual(
    complaints(visitor).filter((text) => !/style/.test(text)),
    [],
  );
});

test('R7 where the page’s policy allows no such frame, the browser blocks it and the link remains', async (t) => {
  const { site, page, open } = await visitFilm(t, {
    headers: { 'content-security-policy': "frame-src 'self'" },
  });
  await open();
  await press(page, 'once');
  await seeFrame(page);
  await settle(page);
  assert.deepEqual(filmRequests(site), []);
  assert.equal(await page.isVisible(`${embed} a`), true);
});

test('R7 on paper its link has its address', async (t) => {
  const { page, open } = await visitFilm(t);
  await open();
  await seePlaceholder(page);
  await page.emulateMedia({ media: 'print' });
  const [words, after] = await page.$eval(`${embed} > a`, (link) => [
    link.parentElement.querySelector('button').checkVisibility(),
    getComputedStyle(link, '::after').content,
  ]);
  assert.equal(words, false);
  assert.match(after, /films\.example\.org/);
});
