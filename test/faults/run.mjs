/** Breaks the product in each known way and expects the named tests to notice. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '../support/project-root.mjs';
import { readFault } from './fault.mjs';
import { openWorkshop } from './workbench.mjs';

const folder = join(projectRoot, 'test/faults');
const wanted = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith('.patch')).sort();
const chosen = names.filter((name) => !wanted.length || wanted.some((part) => name.includes(part)));
const faults = await Promise.all(chosen.map((name) => readFault(join(folder, name))));

const tally = { passed: 0, failed: 0 };
process.on('SIGINT', () => process.exit(130));
// Two at once is what two cores bear.
const workshop = await openWorkshop(2);
try {
  await expectGreen();
  const waiting = [...faults];
  await Promise.all(
    workshop.benches.map(async (bench) => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift())
        await expectRed(bench, fault);
    }),
  );
} finally {
  await workshop.close();
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

/** A red test proves nothing unless it is green without the fault. */
async function expectGreen() {
  const tests = faults.flatMap((fault) => fault.tests);
  for (const unit of [false, true]) {
    const some = tests.filter(({ file }) => file.startsWith('test/unit/') === unit);
    if (!some.length) continue;
    const files = [...new Set(some.map(({ file }) => file))];
    const { passed, failed, output } = await workshop.runSound(
      files,
      some.map(({ name }) => name),
    );
    report(
      `without any fault ${passed} ${unit ? 'unit tests' : 'tests'} pass`,
      passed && !failed ? undefined : `but not all of them\n${output}`,
    );
  }
}

/** @param {import('./workbench.mjs').Workbench} bench @param {import('./fault.mjs').Fault} fault */
async function expectRed(bench, fault) {
  const problem = await bench.suffer(fault);
  if (problem) return report(fault.name, problem);
  for (const { file, name } of fault.tests) {
    const { passed, failed, output } = await bench.runTests([file], [name]);
    if (failed) continue;
    return report(
      fault.name,
      passed ? `is not noticed by ${file}` : `: no such test in ${file}\n${output}`,
    );
  }
  report(`${fault.name} is noticed`);
}

/** @param {string} subject @param {string} [problem] */
function report(subject, problem) {
  tally[problem ? 'failed' : 'passed'] += 1;
  process.stdout.write(problem ? `✖ ${subject} ${problem}\n` : `✔ ${subject}\n`);
}
