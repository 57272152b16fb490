/** Reads a fault: what a patch breaks, and which tests have to notice. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} path
 * @property {{ file: string, name: string }[]} tests
 * @property {string[]} changed files
 * @property {boolean} needsBuild
 */

/** @param {string} path @returns {Promise<Fault>} */
export async function readFault(path) {
  const text = await readFile(path, 'utf8');
  const [comment = ''] = text.split(/^diff /m, 1);
  const name = basename(path, '.patch');
  const tests = readTests(comment);
  if (!tests.length || tests.some((test) => !test.name)) {
    throw new Error(`${name}: name a test in two lines, "# test: test/…" and "# name: …".`);
  }
  const changed = [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file = '']) => file);
  if (!changed.length || changed.some((file) => !/^(src|demo)\//.test(file))) {
    throw new Error(`${name}: a fault changes files below src/ or demo/ and nothing else.`);
  }
  // Unit tests import the sources; all others look at what is built of them.
  const needsBuild = tests.some(({ file }) => !file.startsWith('test/unit/'));
  return { name, path, tests, changed, needsBuild };
}

/** A name belongs to the test line above it. @param {string} comment */
function readTests(comment) {
  /** @type {{ file: string, name: string }[]} */
  const tests = [];
  for (const [, kind, value = ''] of comment.matchAll(/^# (test|name): (.+)$/gm)) {
    const last = tests.at(-1);
    if (kind === 'test') tests.push({ file: value.trim(), name: '' });
    else if (last) last.name = value.trim();
  }
  return tests;
}
