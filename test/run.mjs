/** Runs node:test files, those named or all below the folders named, and closes with one tally. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { groupFiles } from './support/group-files.mjs';
import { projectRoot } from './support/project-root.mjs';

// node --test takes folders up to Node 20 and globs from 21 on; this takes both, everywhere.
const named = process.argv.slice(2);
const files = (await Promise.all(named.map(findTests))).flat().sort();
/** More than so many is no accident. */
const FEW = 6;
/** For the slowest files, and for a test that never ends, in milliseconds. */
const PATIENCE = 900_000;

let { passed, failures } = await runTests(files, process.env.TEST_NAME);
// A loaded machine can be too slow for one test. What fails alone as well, with nothing beside it, has failed.
if (process.env.SECOND_LOOK && failures.length <= FEW) {
  const first = failures;
  failures = [];
  let alone = 0;
  for (const { name, file } of first) {
    process.stdout.write(`\n== once more, alone: ${name}\n`);
    const second = await runTests([file], file.endsWith(name) ? undefined : exactly(name));
    if (second.passed && !second.failures.length) alone += 1;
    else failures.push({ name, file });
  }
  passed += alone;
  if (alone) process.stdout.write(`\n== passed only when run alone: ${alone}\n`);
}

process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length || !passed ? 1 : 0;

/**
 * @param {string[]} chosen
 * @param {string} [pattern] of the names of the tests to run
 */
async function runTests(chosen, pattern) {
  const tally = { passed: 0, /** @type {{ name: string, file: string }[]} */ failures: [] };
  const testNamePatterns = pattern ? [new RegExp(pattern)] : [];
  const { groups, forget } = await groupFiles(chosen);
  // Two at once is what two cores bear: most of these files need a browser.
  const events = run({ files: groups, concurrency: 2, timeout: PATIENCE, testNamePatterns })
    .on('test:pass', (test) => {
      if (isSuite(test) || isUnnamed(test)) return;
      // A skipped test would count as a promise kept.
      if (test.skip === undefined && test.todo === undefined) tally.passed += 1;
      else tally.failures.push({ name: test.name, file: String(test.file) });
    })
    .on('test:fail', (test) => {
      if (!isSuite(test)) tally.failures.push({ name: test.name, file: String(test.file) });
    });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  await forget();
  return tally;
}

/** @param {string} name */
function exactly(name) {
  return `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}

/** A suite only repeats what its tests said. @param {any} test */
function isSuite({ details }) {
  return details.type === 'suite' || details.error?.failureType === 'subtestsFailed';
}

/** Node 20 reports tests that the pattern leaves out; later ones do not. @param {any} test */
function isUnnamed({ skip }) {
  return skip === 'test name does not match pattern';
}

/** @param {string} path @returns {Promise<string[]>} */
async function findTests(path) {
  const whole = join(projectRoot, path);
  if ((await stat(whole)).isFile()) return [whole];
  const below = await readdir(whole, { recursive: true });
  return below.filter((name) => name.endsWith('.test.mjs')).map((name) => join(whole, name));
}
