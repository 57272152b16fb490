import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUDGETS, sizeOf } from '../../src/bundle/budgets.mjs';
import { readText } from '../support/project-files.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const [file, budget] of Object.entries(BUDGETS)) {
  test(`the README promises ${budget} KB for ${file}`, async () => {
    const lines = (await readText('README.md')).split('\n');
    const promise = `${budget.toFixed(1)} KB`;
    assert.ok(lines.some((line) => line.includes(`\`${file}\``) && line.includes(promise)));
  });

  if (file.includes('…')) continue;
  test(`${file} stays within ${budget} KB`, async (t) => {
    const size = sizeOf(`${root}dist/${file}`);
    t.diagnostic(`${file}: ${size} of ${budget * 1024} bytes`);
    assert.ok(size <= budget * 1024, `${size} bytes`);
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
      const size = sizeOf(`${root}dist/${file}`);
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
