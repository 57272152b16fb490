/** Starts the one Chromium of a test file, as close to a visitor's as automation allows. */
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let running;

export function launchChromium() {
  running ??= start();
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

after(async () => (await running)?.close());
