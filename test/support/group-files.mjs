/** Puts test files together that one process runs, with one browser: to start both takes longer than many a file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** So few that a slow group, which starts last, does not keep the others waiting. */
const MOST = 5;
/** For one test that never ends, in milliseconds. */
const PATIENCE = 300_000;

/** @param {string[]} files in the order they are to run in */
export async function groupFiles(files) {
  const folder = await mkdtemp(join(tmpdir(), 'test-groups-'));
  const groups = Array.from({ length: Math.ceil(files.length / MOST) }, (_, index) => ({
    path: join(folder, `group-${String(index).padStart(3, '0')}.test.mjs`),
    files: files.slice(index * MOST, (index + 1) * MOST),
  }));
  await Promise.all(groups.map((group) => writeFile(group.path, importing(group.files))));
  return {
    groups: groups.map(({ path }) => path),
    /** For the slowest group, in milliseconds. */
    patience: PATIENCE * Math.min(2, files.length),
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
