/** Finds and reads the project's own files, for tests of the house itself. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * Paths from the root, with forward slashes everywhere.
 * @param {string} folder
 * @param {RegExp} [pattern]
 */
export async function listFiles(folder, pattern = /./) {
  const entries = await readdir(join(projectRoot, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(projectRoot.length).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}

/** @param {string} path from the root */
export const readText = (path) => readFile(join(projectRoot, path), 'utf8');

/** @returns {Promise<any>} */
export const readPackage = async () => JSON.parse(await readText('package.json'));
