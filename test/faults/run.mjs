/** Breaks the product in each known way and expects the named tests to notice. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '../support/project-root.mjs';
import { readFault } from './fault.mjs';
import { copyCheckout } from './workbench.mjs';

const folder = join(projectRoot, 'test/faults');
const wanted = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith('.patch')).sort();
const chosen = names.filter((name) => !wanted.length || wanted.some((part) => name.includes(part)));
const faults = await Promise.all(chosen.map((name) => readFault(join(folder, name))));

const tally = { passed: 0, failed: 0 };
const benches = await Promise.all([copyCheckout(), copyCheckout()]);
process.on('SIGINT', () => process.exit(130));
try {
  await inParallel(wholeTests(faults), expectGreen);
  await inParallel(faults, expectRed);
} finally {
  await Promise.all(benches.map((bench) => bench.remove()));
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

/** A red test proves nothing unless it is green without the fault. */
async function expectGreen(bench, { file, names: patterns }) {
  const { passed, failed, output } = await bench.runTest(file, patterns);
  if (passed && !failed) return;
  report(`${file} without any fault`, `is not green\n${output}`);
}

/** @param {import('./fault.mjs').Fault} fault */
async function expectRed(bench, fault) {
  const problem = await bench.withFault(fault.path, fault.needsBuild, async () => {
    for (const { file, name } of fault.tests) {
      const { passed, failed, output } = await bench.runTest(file, name ? [name] : []);
      if (failed) continue;
      return passed ? `was not noticed by ${file}` : `${file} did not run\n${output}`;
    }
    return undefined;
  });
  report(fault.name, problem);
}

/** @param {string} subject @param {string} [problem] */
function report(subject, problem) {
  tally[problem ? 'failed' : 'passed'] += 1;
  process.stdout.write(problem ? `✖ ${subject} ${problem}\n` : `✔ ${subject} was noticed\n`);
}

/** Each file once, with all that faults name in it. @param {import('./fault.mjs').Fault[]} all */
function wholeTests(all) {
  const tests = all.flatMap((fault) => fault.tests);
  return [...new Set(tests.map(({ file }) => file))].map((file) => {
    const named = tests.filter((test) => test.file === file).map(({ name }) => name);
    return { file, names: named.every(Boolean) ? [...new Set(named)] : [] };
  });
}

/** One task at a time on each bench. */
async function inParallel(tasks, work) {
  const waiting = [...tasks];
  await Promise.all(
    benches.map(async (bench) => {
      for (let task = waiting.shift(); task; task = waiting.shift()) await work(bench, task);
    }),
  );
}
