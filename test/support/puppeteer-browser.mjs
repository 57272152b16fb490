/** Starts the one Chromium and the one Firefox of a process: to start them takes longer than most journeys. */
import process from 'node:process';
import { after } from 'node:test';
import { launch } from 'puppeteer-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';
import { firefoxOptions } from './firefox-options.mjs';

/** For the browsers to end when all tests have, in milliseconds. */
const PATIENCE = 20_000;

/** @type {Map<string, Promise<import('puppeteer-core').Browser>>} */
const running = new Map();

/** @param {'chromium' | 'firefox'} engine */
export function launchShared(engine) {
  const start = async () =>
    launch(
      engine === 'firefox'
        ? { ...firefoxOptions(nowhere), acceptInsecureCerts: true }
        : await chromiumOptions(),
    );
  // One that a test has brought down takes no other test along.
  const browser =
    running.get(engine)?.then((found) => (found.connected ? found : start())) ?? start();
  running.set(engine, browser);
  return browser;
}

after(async () => {
  // A browser that does not end would hold up all files after this one, for minutes.
  setTimeout(() => process.exit(), PATIENCE).unref();
  await Promise.all([...running.values()].map(async (browser) => (await browser).close()));
});

/** @returns {Promise<import('puppeteer-core').LaunchOptions>} */
async function chromiumOptions() {
  const [{ executablePath, args, source }, { publicKeyHash }] = await Promise.all([
    findChromium(),
    makeCertificate(),
  ]);
  return {
    executablePath,
    headless: source === 'packed' ? 'shell' : true,
    // Trusting the key, rather than ignoring errors, is what keeps prerendering allowed.
    args: [...args, `--ignore-certificate-errors-spki-list=${publicKeyHash}`],
  };
}

/** Visitors bring a proxy along. What the browser asks of its makers by itself gets no farther than a closed door. */
const nowhere = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
};
