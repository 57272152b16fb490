import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, seeQuestion } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import {
  hasRun,
  inertExternal,
  inertScript,
  noteRun,
  ranIn,
  serveScript,
} from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const wanted = (/** @type {string} */ name) => (request) => request.path === `/${name}.js`;

test('R6 inert scripts run on the grant, in document order, however slow one of them is', async (t) => {
  const main = `${inertScript('one')}${inertExternal('two')}${inertScript('three')}${inertScript('last')}`;
  const { site, page, open } = await visitCouncil(t, { page: { main } });
  let letGo = () => {};
  serveScript(site, 'two', { until: new Promise((resolve) => (letGo = resolve)) });
  await open();
  await seeQuestion(page);
  await settle(page);
  assert.deepEqual(await ranIn(page), []);
  assert.deepEqual(site.requests(wanted('two')), []);
  await accept(page);
  await site.request(wanted('two'));
  await settle(page);
  assert.deepEqual(await ranIn(page), ['one']);
  letGo();
  await hasRun(page, 'last');
  assert.deepEqual(await ranIn(page), ['one', 'two', 'three', 'last']);
});

test('R6 a script that cannot be loaded does not hold up those after it', async (t) => {
  const main = `${inertExternal('missing')}${inertScript('after')}`;
  const { page, open } = await visitCouncil(t, { page: { main } });
  await open();
  await accept(page);
  await hasRun(page, 'after');
  assert.deepEqual(await ranIn(page), ['after']);
});

test('R6 each script runs once, whatever is decided or granted later', async (t) => {
  const main = `${inertScript('inline')}${inertExternal('external')}${inertScript('ads', 'marketing')}`;
  const config = { categories: ['analytics', 'marketing'] };
  const { site, page, open } = await visitCouncil(t, { page: { main, config } });
  serveScript(site, 'external');
  await open();
  await seeQuestion(page);
  const decide = (answers) =>
    page.evaluate((given) => void globalThis[Symbol.for('assent')].decide(given), answers);
  await decide({ analytics: true, marketing: false });
  await hasRun(page, 'external');
  await decide({ analytics: true });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await decide({ marketing: true });
  await hasRun(page, 'ads');
  await settle(page);
  assert.deepEqual(await ranIn(page), ['inline', 'external', 'ads']);
  assert.equal(site.requests(wanted('external')).length, 1);
});

test('R6 on a later page they run without being asked again', async (t) => {
  const { page, context, open } = await visitCouncil(t, { page: { main: inertScript('inline') } });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  await hasRun(page, 'inline');
});

test('R6 a script runs for its own category only', async (t) => {
  const main = ['analytics', 'marketing', 'essential', 'unheard-of', 'constructor', '']
    .map((category) => inertScript(category || 'none', category))
    .join('');
  const config = { categories: ['analytics', 'marketing'] };
  const { page, context, open } = await visitCouncil(t, { page: { main, config } });
  await seedCookie(context, decisionText({ analytics: true, marketing: false }));
  await open();
  await hasRun(page, 'analytics');
  await settle(page);
  assert.deepEqual(await ranIn(page), ['analytics']);
});

test('R6 a released script keeps every attribute it was written with', async (t) => {
  const written = {
    id: 'counter',
    class: 'a b',
    crossorigin: 'anonymous',
    fetchpriority: 'low',
    integrity: 'sha256-AAAA sha256-xxxx',
    referrerpolicy: 'no-referrer',
    'data-site': 'a&b',
    nomodule: '',
    onerror: "(globalThis.ran ??= []).push('onerror')",
  };
  const attributes = Object.entries(written).map(([name, value]) => `${name}="${value}"`);
  const main = inertExternal('counter', { attributes: attributes.join(' ') });
  const { page, open } = await visitCouncil(t, { page: { main } });
  await open();
  await accept(page);
  // `nomodule` keeps a classic script from running at all, so the element is what can be looked at.
  const released = await page.waitForFunction(() => {
    const script = document.querySelector('#counter');
    return script.getAttribute('src') && script;
  });
  const kept = await released.evaluate((script) =>
    Object.fromEntries(script.getAttributeNames().map((name) => [name, script.getAttribute(name)])),
  );
  for (const [name, value] of Object.entries(written)) assert.equal(kept[name], value, name);
});

test('R6 integrity still guards a released script, and onerror still tells of it', async (t) => {
  const bad = `integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" onerror="${noteRun('onerror').replaceAll('"', '&quot;')}"`;
  const main = `${inertExternal('changed', { attributes: bad })}${inertScript('after')}`;
  const { site, page, open } = await visitCouncil(t, { page: { main } });
  serveScript(site, 'changed');
  await open();
  await accept(page);
  await hasRun(page, 'after');
  assert.deepEqual(await ranIn(page), ['onerror', 'after']);
});

test('R6 an async script does not hold up the next one, and a module runs as a module', async (t) => {
  const main = `${inertExternal('slow', { attributes: 'async' })}
${inertExternal('module', { attributes: 'data-type="module"' })}${inertScript('inline')}`;
  const { site, page, open } = await visitCouncil(t, { page: { main } });
  let letGo = () => {};
  serveScript(site, 'slow', { until: new Promise((resolve) => (letGo = resolve)) });
  serveScript(site, 'module', {
    html: `import.meta.url; ${noteRun('module')}`,
    headers: { 'content-type': 'text/javascript' },
  });
  await open();
  await accept(page);
  await hasRun(page, 'inline');
  assert.deepEqual(await ranIn(page), ['module', 'inline']);
  letGo();
  await hasRun(page, 'slow');
});
