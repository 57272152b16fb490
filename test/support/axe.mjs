/** Runs axe over the whole page, as an auditor would, and names what it finds. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What it is sure about, as `rule: element`.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function axeFindings(page) {
  await page.evaluate(source);
  return page.evaluate(async (values) => {
    const run = { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } } };
    const { violations } = await globalThis.axe.run(document, run);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, tags);
}
