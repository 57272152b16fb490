/** Runs node:test files, those named or all below the folders named, and closes with one tally. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectRoot } from './support/project-root.mjs';

// node --test takes folders up to Node 20 and globs from 21 on; this takes both, everywhere.
const named = process.argv.slice(2);
const files = (await Promise.all(named.map(findTests))).flat().sort();
const tally = { passed: 0, failed: 0 };

// Two at once is what two cores bear: most of these files hold a browser of their own.
const testNamePatterns = process.env.TEST_NAME ? [new RegExp(process.env.TEST_NAME)] : [];
const events = run({ files, concurrency: 2, timeout: 300_000, testNamePatterns })
  .on('test:pass', (test) => {
    if (isSuite(test) || isUnnamed(test)) return;
    // A skipped test would count as a promise kept.
    tally[test.skip === undefined && test.todo === undefined ? 'passed' : 'failed'] += 1;
  })
  .on('test:fail', (test) => {
    if (!isSuite(test)) tally.failed += 1;
  });
for await (const text of events.compose(new spec())) process.stdout.write(text);

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

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
