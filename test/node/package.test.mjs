import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { listFiles, readPackage, readText } from '../support/project-files.mjs';
import { projectRoot } from '../support/project-root.mjs';

const execute = promisify(execFile);
const run = (command, args) =>
  execute(command, args, { cwd: projectRoot }).catch((error) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });

let folder, tarball, packed;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-package-'));
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', ['pack', ...options]);
  const [{ filename, files }] = Object.values(JSON.parse(stdout));
  tarball = join(folder, filename);
  packed = files.map(({ path }) => path);
});

after(() => rm(folder, { recursive: true, force: true }));

test('every module of the packed package is made of one that is there', async () => {
  const sources = await listFiles('src', /\.ts$/);
  const modules = packed.filter((path) => /^build\/.*\.js$/.test(path));
  assert.ok(modules.length > 50);
  assert.deepEqual(
    modules.filter((path) => !sources.includes(path.replace(/^build(.*)js$/, 'src$1ts'))),
    [],
  );
});

test('publint finds nothing in the packed package', async () => {
  await run('npx', ['publint', tarball, '--strict']);
});

test('every entry point of the packed package has types that resolve', async () => {
  const { exports } = await readPackage();
  const untyped = Object.keys(exports).filter((entry) => /\.(json|css)$|\*/.test(entry));
  const excluded = untyped.length ? ['--exclude-entrypoints', ...untyped] : [];
  await run('npx', ['attw', tarball, '--profile', 'esm-only', '--no-emoji', ...excluded]);
});

test('every file the package names is in it', async () => {
  const { exports, customElements, unpkg, jsdelivr, main, types } = await readPackage();
  const named = [];
  JSON.stringify([exports, customElements, unpkg, jsdelivr, main, types], (_key, value) => {
    if (typeof value === 'string' && !value.includes('*')) named.push(value.replace(/^\.\//, ''));
    return value;
  });
  assert.deepEqual(
    named.filter((path) => !packed.includes(path)),
    [],
  );
});

test('the package carries its licence, others’ licences, README and changelog', () => {
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/LICENSES.txt']) {
    assert.ok(packed.includes(file), file);
  }
});

test('the package carries every guide that the README leads to', async () => {
  const named = (await readText('README.md')).match(/demo\/guides\/[\w-]+\.md/g);
  assert.ok(named.length > 15);
  assert.deepEqual(
    named.filter((path) => !packed.includes(path)),
    [],
  );
});

test('the package carries what runs, what explains it, and nothing that only makes or tests it', () => {
  const expected =
    /^(build|dist)\/|^demo\/guides\/[\w-]+\.md$|^(LICENSE|(README|CHANGELOG|SECURITY)\.md|package\.json)$/;
  assert.deepEqual(
    packed.filter((path) => !expected.test(path)),
    [],
  );
});
