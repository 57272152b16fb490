import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { CATEGORY, ITEMS, OPTIONS, SERVICE } from '../../build/consent/schema.js';
import { VENDORS } from '../../build/consent/vendor-rules.js';
import { pages } from '../../demo/guides/write-tables.mjs';
import { readText } from '../support/project-files.mjs';
import { projectRoot } from '../support/project-root.mjs';

for (const [path, text] of Object.entries(pages())) {
  test(`the tables of ${path} say what the code says`, async () => {
    const options = await resolveConfig(join(projectRoot, path));
    assert.equal(await readText(path), await format(text, { ...options, filepath: path }));
  });
}

test('every option says what it means, and every vendor what it asks for', async () => {
  const guide = await readText('demo/guides/options.md');
  const tableOf = (name) => guide.split(`<!-- ${name} -->`)[1].split(`<!-- /${name} -->`)[0];
  const namesIn = (name) => [...tableOf(name).matchAll(/^\| `([\w$-]+)`/gm)].map(([, id]) => id);

  assert.deepEqual(namesIn('options').sort(), Object.keys(OPTIONS).sort());
  assert.deepEqual(namesIn('categories').sort(), Object.keys(CATEGORY).sort());
  assert.deepEqual(namesIn('services').sort(), Object.keys(SERVICE).sort());
  assert.deepEqual(namesIn('stored').sort(), Object.keys(ITEMS[0]).sort());
  assert.deepEqual(namesIn('cookie').sort(), Object.keys(OPTIONS.cookie).sort());
  assert.deepEqual(
    namesIn('vendors'),
    Object.keys(VENDORS).sort((one, other) => one.localeCompare(other)),
  );

  for (const [vendor, { options }] of Object.entries(VENDORS)) {
    const row = tableOf('vendors')
      .split('\n')
      .find((line) => line.startsWith(`| \`${vendor}\``));
    for (const option of Object.keys(options)) assert.match(row, new RegExp(`\`${option}\`: \\S`));
  }
  for (const name of ['options', 'categories', 'services', 'stored', 'cookie'])
    assert.doesNotMatch(tableOf(name), /\|\s*\|$/m, `${name}: an option without a meaning`);
});
