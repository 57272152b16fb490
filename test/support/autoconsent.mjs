/** Gives a visitor DuckDuckGo’s autoconsent, which looks for banners by itself and presses “reject” on them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const main = import.meta.resolve('@duckduckgo/autoconsent');
const script = await readFile(fileURLToPath(new URL('autoconsent.playwright.js', main)), 'utf8');

/**
 * Heuristics alone, as for a banner that is on nobody’s list.
 * @param {import('playwright-core').Page} page that has not been anywhere
 * @param {{ detectRetries?: number }} [options] how often it looks again before it gives up
 */
export async function giveAutoconsent(page, { detectRetries = 20 } = {}) {
  const config = { autoAction: 'optOut', heuristicMode: 'reject', enablePrehide: false };
  /** @type {any[]} what it has reported so far */
  const reports = [];
  /** @param {object} message */
  const tell = (message) =>
    page.evaluate((said) => globalThis.autoconsentReceiveMessage(said), message);
  // What the extension’s background page would do.
  await page.exposeBinding('autoconsentSendMessage', async (_source, report) => {
    reports.push(report);
    const { type, id, code } = report;
    if (type === 'init')
      await tell({
        type: 'initResp',
        config: { ...config, detectRetries },
        rules: { autoconsent: [] },
      });
    if (type === 'eval') await tell({ type: 'evalResp', id, result: await page.evaluate(code) });
  });
  await page.addInitScript(script);
  return reports;
}
