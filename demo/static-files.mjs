// Serves the files of one folder, and nothing outside it.

import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The real path of `name` in `folder`, or undefined where it is absent or leads elsewhere. */
async function findFile(folder, name) {
  try {
    const decoded = decodeURIComponent(name);
    if (decoded.includes('\0')) return undefined;
    const root = await realpath(fileURLToPath(folder));
    const file = await realpath(join(root, decoded));
    const inside = file.startsWith(root + sep) && (await stat(file)).isFile();
    return inside && types[extname(file)] ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Answers with the file and true, or answers nothing and false. */
export async function serveFile(folder, name, req, res) {
  const file = await findFile(folder, name);
  if (!file) return false;
  const { mtimeMs, size } = await stat(file);
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  // Checked on each load: a contributor who has just built must not be shown the file before.
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('ETag', tag);
  if (req.headers['if-none-match'] === tag) {
    res.writeHead(304).end();
    return true;
  }
  res.setHeader('Content-Type', types[extname(file)]);
  res.end(await readFile(file));
  return true;
}
