/** Starts the one Chromium of a process that runs tests, as close to a visitor's as automation allows. */
import { chromium } from 'playwright-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';
import { oneBrowser } from './one-browser.mjs';

export const launchChromium = oneBrowser(start, (browser) => browser.isConnected());

async function start() {
  const [{ executablePath, args }, { publicKeyHash }] = await Promise.all([
    findChromium(),
    makeCertificate(),
  ]);
  return chromium.launch({
    executablePath,
    args: [
      ...args,
      // Not "ignore all certificate errors": pages prerender and return from the cache only where
      // their certificate counts as good.
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      '--disable-background-networking',
      '--disable-component-update',
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}
