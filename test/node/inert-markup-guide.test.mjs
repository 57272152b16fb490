import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../support/inert-kinds.mjs';
import { readText } from '../support/project-files.mjs';

test('every row of the guide to inert markup is a kind that is tested, and the other way about', async () => {
  const guide = await readText('demo/guides/inert-markup.md');
  const rows = [...guide.matchAll(/^\| (.+?) +\|/gm)].map(([, name]) => name);
  assert.deepEqual(
    rows.slice(2),
    kinds.map(({ kind }) => kind),
  );
});
