import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../support/project-root.mjs';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
  .split('\0')
  .filter((path) => existsSync(join(projectRoot, path)))
  .filter((path) => /\.(mjs|js|ts|json|md|yml|html|css|patch|txt)$|^\.|\/run$/.test(path));

/** @param {RegExp} pattern */
const linesWith = (pattern) =>
  tracked.flatMap((path) =>
    readFileSync(join(projectRoot, path), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  );

test('no committed file names a folder of the machine it was written on', () => {
  assert.deepEqual(linesWith(/(^|[^a-z0-9.])\/(root|home|tmp)\/[a-z]/), []);
});

test('the lockfile names no registry, so that it serves behind any mirror', () => {
  assert.deepEqual(linesWith(/"resolved": *"http/), []);
});

test('no test is skipped, focused or left to do', () => {
  assert.deepEqual(linesWith(/\b(it|describe|test)\.(skip|only|todo)\(|\bx(it|describe)\(/), []);
});
