import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialog, openSettings, question, seeQuestion } from '../support/choices.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { inertExternal } from '../support/inert-markup.mjs';

const elsewhere = 'https://pixel.example.net/p.js';
const page = {
  main: `${inertExternal('own')}
<script type="text/plain" data-assent="analytics" data-src="${elsewhere}"></script>
<script type="text/plain" data-assent="marketing" data-src="${elsewhere}"></script>`,
};

/** Keeps every link element that ever stood in the page, however briefly. */
const watchLinks = () => {
  const links = (globalThis.linksSeen = []);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.localName === 'link') links.push(`${node.rel} ${node.href}`);
    }
  }).observe(document, { childList: true, subtree: true });
};

async function openUndecided(t) {
  const visitor = await visitCouncil(t, { page });
  await visitor.context.addInitScript(watchLinks);
  await visitor.open();
  await seeQuestion(visitor.page);
  return visitor;
}

test('R2 no gated vendor is asked for anything before a choice, on three pages', async (t) => {
  const { site, page: tab, open } = await openUndecided(t);
  for (const path of usualPaths) {
    await open(path);
    await seeQuestion(tab);
    await tab.mouse.wheel(0, 2000);
  }
  await site.requestsDuring(1000);
  assert.deepEqual(site.requestsElsewhere(), []);
  assert.deepEqual(
    site.requests(({ path }) => path === '/own.js'),
    [],
  );
});

test('R2 about to answer is not an answer: pointing at, focusing and reading the settings ask nobody', async (t) => {
  const { site, page: tab } = await openUndecided(t);
  await tab.hover(`${question} [data-assent-action="accept"]`);
  await tab.focus(`${question} [data-assent-action="accept"]`);
  await openSettings(tab);
  await tab.check(`${dialog} input[value="yes"]`);
  await site.requestsDuring(500);
  assert.deepEqual(site.requestsElsewhere(), []);
});

test('R2 no hint in the page makes the browser prepare for a vendor', async (t) => {
  const { page: tab } = await openUndecided(t);
  await openSettings(tab);
  const { links, resources } = await tab.evaluate(() => ({
    links: globalThis.linksSeen,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  }));
  const foreign = /google|doubleclick|pixel\.example\.net/;
  assert.deepEqual(
    [...links, ...resources].filter((text) => foreign.test(text)),
    [],
  );
  assert.ok(resources.length, 'the list of resources is being kept');
});
