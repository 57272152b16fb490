/** Unit tests of elements and pure code, in the browsers that BROWSERS names. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { findChromium } from './test/support/find-chromium.mjs';
import { firefoxOptions } from './test/support/firefox-options.mjs';
import { mediaCommand, viewportCommand } from './test/support/runner-commands.mjs';
import { tallyReporter } from './test/support/tally-reporter.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  async chromium() {
    const { executablePath, args, source } = await findChromium();
    const headless = source === 'packed' ? 'shell' : true;
    const launcher = chromeLauncher({
      launchOptions: { executablePath, args, headless },
      // A cookie jar for each file: two of them run at once.
      createBrowserContext: ({ browser }) => browser.createBrowserContext(),
    });
    return Object.assign(launcher, { name: 'Chromium' });
  },
  // The Chrome launcher takes whatever puppeteer can start.
  async firefox() {
    return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions() });
  },
  async webkit() {
    return webkitLauncher();
  },
};

const named = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: 'test/unit/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browsers: await Promise.all(named.map((name) => launchers[name]())),
  // One page at a time leaves half of the smallest machine idle.
  concurrency: 2,
  // Firefox takes its time where other tests run beside it.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    viewportCommand,
    mediaCommand,
  ],
  reporters: [defaultReporter({ reportTestResults: true }), tallyReporter()],
  coverage: named.includes('chromium') && !process.env.NO_COVERAGE,
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'coverage' },
  testFramework: { config: { timeout: 10_000, grep: process.env.TEST_NAME || undefined } },
};
