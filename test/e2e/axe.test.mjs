import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { openSettings, seeQuestion } from '../support/choices.mjs';
import { illegible } from '../support/legibility.mjs';
import { severalPage } from '../support/several-categories.mjs';
import { openLists, states } from '../support/states.mjs';
import { visit } from '../support/visit.mjs';

const paths = {
  en: { home: '/', cookies: '/cookies' },
  cy: { home: '/cy', cookies: '/cy/cwcis' },
};
const screens = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'on a phone': { viewport: { width: 320, height: 568 } },
};

/** What a finger has to hit, with what belongs to it: a radio is as large as its label. */
const targets = ':is(button, a[href], summary, input, label)';

const text = ':is(h2, h3, p, legend, label, td, button, a[href], summary)';

/** Targets that are smaller than WCAG 2.2 asks for. */
const tooSmall = (page, root) =>
  page.$$eval(`${root} ${targets}`, (elements) => {
    if (!elements.length) throw new Error('There is nothing to press.');
    return elements
      .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([html, { width, height }]) => `${html} ${width}x${height}`);
  });

for (const [lang, addresses] of Object.entries(paths)) {
  for (const [screen, options] of Object.entries(screens)) {
    for (const [name, { path, root, show }] of Object.entries(states)) {
      test(`axe finds nothing on the demonstration: ${name}, ${lang}, ${screen}`, async (t) => {
        const { page, site } = await visit(t, options);
        await site.demo();
        await page.goto(site.url(addresses[path]));
        await show(page);
        await openLists(page, root);
        assert.deepEqual(await axeFindings(page), []);
        assert.deepEqual(await illegible(page, `${root} ${text}`), []);
        if (name !== 'declaration') assert.deepEqual(await tooSmall(page, root), []);
      });
    }
  }
}

/** A page without faults of its own: a skip link in a landmark, and room around the last link. */
const tidyPage = severalPage({
  head: '<style>footer a { display: inline-block; padding: 1em }</style>',
}).replace(/(<a href="#main" id="skip">.*?<\/a>)\s*<header>/, '<header>$1');

for (const [what, show] of Object.entries({ question: seeQuestion, dialog: openSettings })) {
  test(`axe finds nothing on a plain page about several categories: ${what}`, async (t) => {
    const { page, site } = await visit(t);
    site.page('/', tidyPage);
    await page.goto(site.url('/'));
    await show(page);
    assert.deepEqual(await axeFindings(page), []);
  });
}

test('axe would find a button without a name', async (t) => {
  const { page, site } = await visit(t);
  site.page('/', tidyPage.replace('<main', '<button type="button"></button><main'));
  await page.goto(site.url('/'));
  assert.match((await axeFindings(page)).join(), /button-name/);
});
