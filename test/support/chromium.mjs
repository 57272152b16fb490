/** Starts the one Chromium of a process that runs tests, as close to a visitor's as automation allows. */
import process from 'node:process';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';

/** For the browser to end when all tests have, in milliseconds. */
const PATIENCE = 20_000;

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let running;

export function launchChromium() {
  // One that a test has brought down takes no other test along.
  running = running?.then((browser) => (browser.isConnected() ? browser : start())) ?? start();
  return running;
}

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

after(async () => {
  // A browser that does not end would hold up all files after this one, for minutes.
  setTimeout(() => process.exit(), PATIENCE).unref();
  await (await running)?.close();
});
