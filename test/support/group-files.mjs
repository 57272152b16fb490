/** Puts test files together that one process runs, with one browser: to start both takes longer than many a file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** So many that a slow group, which starts last, does not keep the others waiting. */
const GROUPS = 20;

/** @param {string[]} files in the order they are to run in */
export async function groupFiles(files) {
  const folder = await mkdtemp(join(tmpdir(), 'test-groups-'));
  const size = Math.ceil(files.length / GROUPS);
  const groups = Array.from({ length: Math.ceil(files.length / size) }, (_, index) => ({
    path: join(folder, `group-${String(index).padStart(2, '0')}.test.mjs`),
    files: files.slice(index * size, (index + 1) * size),
  }));
  await Promise.all(groups.map((group) => writeFile(group.path, importing(group.files))));
  return {
    groups: groups.map(({ path }) => path),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A file that cannot be imported fails by its own name, and takes none of the others along. @param {string[]} files */
const importing = (files) => `import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
const files = ${JSON.stringify(files)};
for (const file of files) {
  await import(pathToFileURL(file).href).catch((error) => test(file, () => { throw error; }));
}
`;
