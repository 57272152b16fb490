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
        const isBroken = !session.testResults || session.errors.length > 0;
        if (isBroken && tally.failed === before) tally.failed += 1;
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
  for (const { passed, skipped, error } of suite.tests) {
    if (passed && !skipped) tally.passed += 1;
    // A skipped test would count as a promise kept; one that TEST_NAME leaves out has no outcome.
    else if (skipped || error || !process.env.TEST_NAME) tally.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, tally);
}
