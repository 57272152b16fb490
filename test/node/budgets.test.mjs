import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readText } from '../support/project-files.mjs';

/** In KB of 1024 bytes, as the README quotes them. */
const budgets = {
  'assent.js': '4.5',
  'assent-ui.js': '5.5',
  'assent-preferences.js': '8.0',
  'assent-tools.js': '4.0',
  'assent-release.js': '3.5',
};

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} stays within ${budget} KB`, async (t) => {
    const text = await readText(`dist/${file}`);
    const { length } = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    t.diagnostic(`${file}: ${length} of ${Number(budget) * 1024} bytes`);
    assert.ok(length <= Number(budget) * 1024, `${length} bytes`);
  });

  test(`the README quotes ${budget} KB for ${file}`, async () => {
    const lines = (await readText('README.md')).split('\n');
    assert.ok(lines.some((line) => line.includes(`\`${file}\``) && line.includes(`${budget} KB`)));
  });
}
