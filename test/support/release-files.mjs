/** Serves the built files of a release as a council's server or a CDN would, or spoils them on demand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const contentTypes = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * @typedef {object} ReleaseChange what a test does to one file
 * @property {number} [status] another status, with an empty body: 404 for a missing file
 * @property {Promise<unknown>} [until] hold the answer back until this settles
 * @property {string} [body] something else altogether
 * @property {(text: string) => string} [alter]
 * @property {Record<string, string | null>} [headers] more headers; null takes one away
 */

export const releasePath = '/assent-1.0.0/';

/**
 * @param {import('./network.mjs').Response} res
 * @param {string} file its name below the release folder
 * @param {ReleaseChange} change
 */
export async function sendReleaseFile(res, file, change) {
  await change.until;
  const extension = /** @type {keyof typeof contentTypes} */ (/\.[a-z]+$/.exec(file)?.[0] ?? '');
  const contents = change.body ?? (await readRelease(file));
  if (change.status || contents === undefined) return res.writeHead(change.status ?? 404).end();
  const headers = {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    // A real release may be kept for ever; here every use has to show in the log.
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    ...change.headers,
  };
  res.writeHead(
    200,
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== null)),
  );
  return res.end(change.alter ? change.alter(String(contents)) : contents);
}

/** @param {string} file */
async function readRelease(file) {
  if (file.includes('..')) return undefined;
  return readFile(join(projectRoot, 'dist', file)).catch(() => undefined);
}
