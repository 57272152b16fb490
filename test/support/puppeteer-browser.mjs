/** Starts the one Chromium and the one Firefox of a process: to start them takes longer than most journeys. */
import { launch } from 'puppeteer-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';
import { firefoxOptions } from './firefox-options.mjs';
import { oneBrowser } from './one-browser.mjs';

/** Visitors bring a proxy along. What the browser asks of its makers by itself gets no farther than a closed door. */
const nowhere = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
};

/** @param {import('puppeteer-core').Browser} browser */
const isUp = (browser) => browser.connected;

const launchers = {
  chromium: oneBrowser(async () => launch(await chromiumOptions()), isUp),
  firefox: oneBrowser(
    () => launch({ ...firefoxOptions(nowhere), acceptInsecureCerts: true }),
    isUp,
  ),
};

/** @param {'chromium' | 'firefox'} engine */
export const launchShared = (engine) => launchers[engine]();

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
