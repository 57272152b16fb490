import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { pages } from '../../demo/guides/write-tables.mjs';
import { readText } from '../support/project-files.mjs';
import { projectRoot } from '../support/project-root.mjs';

for (const [path, text] of Object.entries(pages())) {
  test(`the tables of ${path} say what the code says`, async () => {
    const options = await resolveConfig(join(projectRoot, path));
    assert.equal(await readText(path), await format(text, { ...options, filepath: path }));
  });
}
