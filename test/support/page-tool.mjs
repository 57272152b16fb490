/** Brings a tool that runs within the page to it, once: reading half a megabyte of script takes longer than a check. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Returns what does so. @param {string} global what the tool calls itself @param {string} file of its package */
export function pageTool(global, file) {
  const source = readFile(fileURLToPath(import.meta.resolve(file)), 'utf8');
  return async (/** @type {import('playwright-core').Page} */ page) => {
    const isThere = await page.evaluate((name) => name in globalThis, global);
    if (!isThere) await page.evaluate(await source);
  };
}
