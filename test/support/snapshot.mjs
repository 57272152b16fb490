/** Holds what a person has read and found good to what is there now. `UPDATE_SNAPSHOTS=1` writes it down to be read anew. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from './project-root.mjs';

/**
 * @param {string} name of the file in `test/snapshots`
 * @param {Record<string, string>} sections what there is to read, by heading
 */
export async function assertSnapshot(name, sections) {
  const path = join(projectRoot, 'test/snapshots', name);
  const text = Object.entries(sections)
    .map(([heading, lines]) => `# ${heading}\n\n${lines}\n`)
    .join('\n')
    // The day of an answer, which is another on each.
    .replace(/\d+ \p{L}+ \d{4}/gu, '{today}');
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(path, text);
  assert.equal(text, await readFile(path, 'utf8'));
}
