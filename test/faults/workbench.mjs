/** A copy of the checkout to break, build and test without touching the original. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../support/project-root.mjs';

const execute = promisify(execFile);
const slowestTest = 240_000;

/** @typedef {Awaited<ReturnType<typeof copyCheckout>>} Workbench */

export async function copyCheckout() {
  const folder = await mkdtemp(join(tmpdir(), 'assent-fault-'));
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await execute('git', list, { cwd: projectRoot });
  const files = [...new Set(stdout.split('\0').filter(Boolean))];
  for (const file of files) await cp(join(projectRoot, file), join(folder, file)).catch(ignoreGone);
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const built = await build(folder);
  if (built) throw new Error(`The checkout does not build.\n${built}`);
  return {
    /** @param {string} file @param {string[]} names */
    runTest: (file, names) => runTest(folder, file, names),
    /** @param {string} patch @param {boolean} needsBuild @param {() => Promise<string | undefined>} check */
    withFault: (patch, needsBuild, check) => withFault(folder, patch, needsBuild, check),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Gives what was wrong, if anything. */
async function withFault(folder, patch, needsBuild, check) {
  const apply = (/** @type {string[]} */ ...options) =>
    execute('git', ['apply', ...options, patch], { cwd: folder });
  try {
    await apply();
  } catch (error) {
    return `no longer applies\n${error.stderr}`;
  }
  try {
    const problem = needsBuild ? await build(folder) : undefined;
    return problem ? `does not build\n${problem}` : await check();
  } finally {
    await apply('--reverse');
  }
}

/** @param {string} folder */
async function build(folder) {
  const tool = (/** @type {string} */ name) => join(folder, 'node_modules/.bin', name);
  // A fault may leave a type or a variable unused; what counts is what is emitted all the same.
  await execute(tool('tsc'), ['-p', 'tsconfig.json'], { cwd: folder }).catch(() => {});
  const bundled = execute(tool('rollup'), ['-c', '--silent'], { cwd: folder });
  return bundled.then(
    () => undefined,
    (error) => error.stderr,
  );
}

/** @param {string} folder @param {string} file @param {string[]} names */
async function runTest(folder, file, names) {
  const isUnit = file.startsWith('test/unit/');
  const pattern = names.join('|');
  const command = isUnit
    ? ['node_modules/@web/test-runner/dist/bin.js', '--files', file]
    : ['test/run.mjs', file];
  const env = { ...process.env, TEST_NAME: pattern, NO_COVERAGE: '1' };
  const output = await capture(command, { cwd: folder, env });
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), output };
}

/** @param {string[]} command @param {import('node:child_process').SpawnOptions} options */
function capture(command, options) {
  return new Promise((resolve) => {
    // A group of its own, so that a browser it leaves behind ends with it.
    const child = spawn(process.execPath, command, { ...options, detached: true });
    const end = () => child.pid && process.kill(-child.pid, 'SIGKILL');
    const deadline = setTimeout(end, slowestTest);
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
