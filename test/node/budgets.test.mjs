import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readText } from '../support/project-files.mjs';

/** In KB of 1024 bytes, as the README quotes them. */
const budgets = {
  'assent.js': '4.5',
  'assent-ui.js': '5.5',
  'assent-preferences.js': '8.0',
  'assent-tools.js': '4.0',
  'assent-release.js': '4.0',
  'assent-embed.js': '3.5',
  'assent-advice.js': '2.0',
  'assent-notes.js': '2.0',
  'assent-languages.js': '2.0',
};

const sizeOf = async (file) =>
  brotliCompressSync(await readText(`dist/${file}`), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} stays within ${budget} KB`, async (t) => {
    const size = await sizeOf(file);
    t.diagnostic(`${file}: ${size} of ${Number(budget) * 1024} bytes`);
    assert.ok(size <= Number(budget) * 1024, `${size} bytes`);
  });

  test(`the README quotes ${budget} KB for ${file}`, async () => {
    const lines = (await readText('README.md')).split('\n');
    assert.ok(lines.some((line) => line.includes(`\`${file}\``) && line.includes(`${budget} KB`)));
  });
}

const files = await readdir(new URL('../../dist', import.meta.url));

for (const [what, name, count] of [
  [
    'a vendor costs at most 1 KB, its words in two languages included',
    /^assent-vendor-.*\.js$/,
    12,
  ],
  ['a language costs at most 1 KB, every word of it included', /^assent-lang-.*\.js$/, 24],
]) {
  test(what, async (t) => {
    const all = files.filter((file) => name.test(file));
    assert.equal(all.length, count);
    for (const file of all) {
      const size = await sizeOf(file);
      t.diagnostic(`${file}: ${size} of 1024 bytes`);
      assert.ok(size <= 1024, `${file}: ${size} bytes`);
    }
  });
}

test('every language but English says that it awaits a native reviewer', async () => {
  const folder = new URL('../../src/messages/', import.meta.url);
  const all = (await readdir(folder)).filter((file) =>
    /^(?!en\b|messages)[\w-]+(\.\w+)?\.ts$/.test(file),
  );
  for (const file of all.filter((name) => name !== 'cy.ts')) {
    const [head] = (await readText(`src/messages/${file}`)).split('\n');
    assert.match(head, /Awaits a native reviewer/, file);
  }
});
