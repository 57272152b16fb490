import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { assertOnlyRefusable, trappedMain } from '../support/fails-safely.mjs';
import { install } from '../support/installations.mjs';
import { projectRoot } from '../support/project-root.mjs';
import { visit } from '../support/visit.mjs';

const file = 'assent-ui.js';

/** A page with the line that the guide has for Firefox, and what opens it. */
async function openPreloading(t) {
  const hash = createHash('sha256').update(await readFile(join(projectRoot, 'dist', file)));
  const integrity = `sha256-${hash.digest('base64')}`;
  const beforeTag = `<link rel="modulepreload" href="/assent-1.0.0/${file}" integrity="${integrity}">`;
  const visitor = await visit(t);
  install(visitor.site, { html: councilPage({ main: trappedMain, beforeTag }) });
  return { ...visitor, open: () => visitor.page.goto(visitor.site.url('/')) };
}

test('a line that preloads the banner has it fetched once', async (t) => {
  const { site, page, open } = await openPreloading(t);
  await open();
  await seeQuestion(page);
  assert.equal(site.requests(({ path }) => path.endsWith(file)).length, 1);
});

test('a line that preloads the banner lets in no changed file, as it names the hash', async (t) => {
  const visitor = await openPreloading(t);
  visitor.site.release(file, { alter: (text) => `${text}\nglobalThis.changed = true;` });
  await visitor.open();
  await assertOnlyRefusable(visitor, /assent-ui\.js must be there, unaltered/);
  assert.equal(await visitor.page.evaluate(() => globalThis.changed), undefined);
});
