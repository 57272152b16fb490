/** Closes a Web Test Runner run with the one line every runner of this project closes with. */

/** @returns {import('@web/test-runner').Reporter} */
export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = tally.failed;
        if (session.testResults) countSuite(session.testResults, tally);
        // A file that does not load has no tests to fail.
        if (!session.passed && tally.failed === before) tally.failed += 1;
      }
      process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{ passed: number, failed: number }} tally
 */
function countSuite(suite, tally) {
  // A skipped test would count as a promise kept.
  for (const { passed, skipped } of suite.tests)
    tally[passed && !skipped ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countSuite(inner, tally);
}
