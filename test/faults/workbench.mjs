/** Copies of the checkout to break, build and test without touching the original. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from '../support/project-root.mjs';

const execute = promisify(execFile);
const slowestFile = 240_000;

/** What a fault changes, or a build of it. */
const changing = ['src', 'demo', 'build', 'dist'];

/** @typedef {Awaited<ReturnType<typeof openWorkshop>>} Workshop */
/** @typedef {Workshop['benches'][number]} Workbench */

/** One checkout that stays sound, and a number of copies of it to break. @param {number} count */
export async function openWorkshop(count) {
  const folder = await mkdtemp(join(tmpdir(), 'assent-faults-'));
  const sound = join(folder, 'sound');
  const benches = Array.from({ length: count }, (_, index) => join(folder, `bench-${index}`));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await copyCheckout(sound);
    const problem = await build(sound);
    if (problem) throw new Error(`The checkout does not build.\n${problem}`);
    for (const bench of benches)
      await cp(sound, bench, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    /** @param {string[]} files @param {string[]} names */
    runSound: (files, names) => runTests(sound, files, names),
    benches: benches.map((bench) => ({
      /** @param {string[]} files @param {string[]} names */
      runTests: (files, names) => runTests(bench, files, names),
      /** Breaks it until the next fault. Gives what kept it from that. @param {import('./fault.mjs').Fault} fault */
      async suffer({ path, changed, needsBuild }) {
        await restore(bench, sound);
        const problem = await applyPatch(bench, path);
        const sources = changed.filter((file) => file.startsWith('src/'));
        return problem ?? (needsBuild && sources.length ? build(bench, sources) : undefined);
      },
    })),
    close,
  };
}

/** @param {string} folder */
async function copyCheckout(folder) {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await execute('git', list, { cwd: projectRoot });
  const files = [...new Set(stdout.split('\0').filter(Boolean))];
  for (const file of files) await cp(join(projectRoot, file), join(folder, file)).catch(ignoreGone);
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** @param {string} bench @param {string} sound */
async function restore(bench, sound) {
  for (const part of changing) {
    await rm(join(bench, part), { recursive: true, force: true });
    await cp(join(sound, part), join(bench, part), { recursive: true });
  }
}

/** The line that a fault takes away finds its place, wherever that has moved to and whatever stands around it. */
const applyPatch = (/** @type {string} */ cwd, /** @type {string} */ patch) =>
  execute('git', ['apply', '-C0', '--recount', '--ignore-whitespace', patch], { cwd }).then(
    () => undefined,
    ({ stderr }) => `no longer applies\n${stderr}`,
  );

/**
 * @param {string} cwd
 * @param {string[]} [changed] sources; all of them unless named
 */
async function build(cwd, changed = []) {
  const compiler = join(cwd, 'node_modules/.bin/tsc');
  // A fault may leave a type or a variable unused; what counts is what is emitted all the same.
  await execute(compiler, ['-p', 'tsconfig.json', '--noCheck'], { cwd });
  return bundle(cwd, changed);
}

/** @param {string} cwd @param {string[]} changed */
const bundle = (cwd, changed) =>
  execute(process.execPath, ['test/faults/bundle.mjs', ...changed], { cwd }).then(
    () => undefined,
    ({ stderr }) => `does not build\n${stderr}`,
  );

/** @param {string} cwd @param {string[]} files @param {string[]} names */
async function runTests(cwd, files, names) {
  const isUnit = files.some((file) => file.startsWith('test/unit/'));
  const command = isUnit
    ? ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files]
    : ['test/run.mjs', ...files];
  const env = { ...process.env, TEST_NAME: names.join('|'), NO_COVERAGE: '1' };
  const output = await capture(command, { cwd, env, timeout: slowestFile * files.length });
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), output };
}

/** @param {string[]} command @param {import('node:child_process').SpawnOptions} options @returns {Promise<string>} */
function capture(command, { timeout, ...options }) {
  return new Promise((resolve) => {
    // A group of its own, so that a browser it leaves behind ends with it.
    const child = spawn(process.execPath, command, { ...options, detached: true });
    const end = () => child.pid && process.kill(-child.pid, 'SIGKILL');
    const deadline = setTimeout(end, timeout);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', () => {
      clearTimeout(deadline);
      resolve(output);
    });
  });
}

/** The index may list a file that is deleted but not yet committed. */
function ignoreGone(/** @type {NodeJS.ErrnoException} */ error) {
  if (error.code !== 'ENOENT') throw error;
}
