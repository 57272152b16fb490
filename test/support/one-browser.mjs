/** Keeps one browser for all tests of a process: to start one takes longer than most of them. */
import process from 'node:process';
import { after } from 'node:test';

/** For the browser to end when all tests have, in milliseconds. */
const PATIENCE = 20_000;

/**
 * @template {{ close(): Promise<unknown> }} Browser
 * @param {() => Promise<Browser>} start
 * @param {(browser: Browser) => boolean} isUp
 * @returns what gives the one that runs, or starts it
 */
export function oneBrowser(start, isUp) {
  /** @type {Promise<Browser> | undefined} */
  let running;
  after(async () => {
    // A browser that does not end would hold up all files after this one, for minutes.
    setTimeout(() => process.exit(), PATIENCE).unref();
    await (await running)?.close();
  });
  return () => {
    // One that a test has brought down takes no other test along.
    running = running?.then((browser) => (isUp(browser) ? browser : start())) ?? start();
    return running;
  };
}
