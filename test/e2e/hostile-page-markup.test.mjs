import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import { inertScript, ranIn } from '../support/inert-markup.mjs';

/** Markup whose names shadow what scripts look up on `window` and `document`. */
const survived = {
  'an element called assent': '<a id="assent" href="/">Assent</a>',
  'two elements called assent': '<a id="assent">A</a><a id="assent" name="decide">B</a>',
  'a form called currentScript': '<form name="currentScript"><input name="src"></form>',
  'an image called cookie': '<img name="cookie" alt="">',
  'a form called body': '<form name="body"></form>',
  'a form called head': '<form name="head"></form>',
  'a form called documentElement': '<form name="documentElement"></form>',
  'a link called dataLayer': '<a id="dataLayer" href="/">Data</a>',
  'a link called gtag': '<a id="gtag" href="/">Tag</a>',
  'a link with the name that disables the tag': '<a id="ga-disable-G-TEST123456" href="/">A</a>',
  'a link called trustedTypes': '<a id="trustedTypes" href="/">A</a>',
  'a form called readyState': '<form name="readyState"></form>',
  'a form called visibilityState': '<form name="visibilityState"></form>',
  'a form called prerendering': '<form name="prerendering"></form>',
  'a form called baseURI': '<form name="baseURI"></form>',
  'a form called addEventListener': '<form name="addEventListener"></form>',
};

/**
 * Presses a button of the banner by pointer. The page's markup hides from Playwright, too, what it looks
 * up on `document`, so that this asks the prototype.
 */
async function press(page, action) {
  const middle = await page.waitForFunction((wanted) => {
    const find = Document.prototype.querySelector.bind(document);
    const button = find(`body > assent-banner:first-child [data-assent-action="${wanted}"]`);
    const { left, top, width, height } = button?.getBoundingClientRect() ?? {};
    return width > 0 && { x: left + width / 2, y: top + height / 2 };
  }, action);
  const { x, y } = await middle.jsonValue();
  await page.mouse.click(x, y);
}

for (const [what, markup] of Object.entries(survived)) {
  test(`${what} does not keep the tag from asking, keeping and obeying the answer`, async (t) => {
    // Last in body, the tag meets every one of these names from its first line on.
    const main = `${markup}${inertScript('inline')}`;
    const visitor = await visitCouncil(t, { page: { main, place: 'body' } });
    const { site, page, context, open, errors } = visitor;
    await open();
    await press(page, 'accept');
    await page.waitForFunction(() => globalThis.ran?.includes('inline'));
    await site.request(isTag);
    const { value, domain } = await readCookie(context, 'assent');
    assert.match(value, /&analytics=1$/);
    assert.equal(domain, visitor.host);
    site.forgetRequests();
    await open('/next');
    await site.request(isTag);
    // The page holds an inert script, for which the releaser is asked for as well.
    const files = site.releaseRequests().map(({ path }) => path.split('/').at(-1));
    assert.deepEqual(files, ['assent.js', 'assent-release.js']);
    assert.deepEqual(complaints(visitor), []);
    // Google's own tag does look things up on `document`.
    assert.deepEqual(
      errors.filter(({ stack }) => stack?.includes('/assent-1.0.0/')),
      [],
    );
  });
}

for (const place of ['head', 'body']) {
  test(`a frame of another site called dataLayer keeps nobody from being asked by a tag in ${place}`, async (t) => {
    const other = 'www.example.org';
    const main = `<iframe name="dataLayer" src="https://${other}/" title="Other"></iframe>${inertScript('inline')}`;
    const visitor = await visitCouncil(t, { page: { main, place } });
    const { site, page, context, open, errors } = visitor;
    site.host(other, (_req, res) => res.end('<title>Other</title>'));
    await open();
    await press(page, 'accept');
    await page.waitForFunction(() => globalThis.ran?.includes('inline'));
    await site.request(isTag);
    const { value } = await readCookie(context, 'assent');
    assert.match(value, /&analytics=1$/);
    assert.deepEqual(
      errors.filter(({ stack }) => stack?.includes('/assent-1.0.0/')),
      [],
    );
  });
}

/** Names without which nothing can be drawn: then nothing may be released either. */
const undrawable = [
  'createElement',
  'querySelector',
  'querySelectorAll',
  'adoptedStyleSheets',
  'createTreeWalker',
  'importNode',
  'dispatchEvent',
  'defaultView',
  'activeElement',
];

test('whatever else a page shadows, nothing is released without an answer', async (t) => {
  const { site, page } = await visitCouncil(t);
  for (const name of undrawable) {
    const main = `<form name="${name}"></form>${inertScript('inline')}`;
    site.page('/', councilPage({ main, place: 'body' }));
    await page.goto(site.url('/'));
    assert.deepEqual(await ranIn(page), [], name);
  }
  await site.requestsDuring(300);
  assert.deepEqual(site.googleRequests(), []);
});
