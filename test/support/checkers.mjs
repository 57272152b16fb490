/** What three tools for accessibility find on a page. Each finds what the others do not. */
import { axeFindings } from './axe.mjs';
import { sniffedFindings } from './code-sniffer.mjs';
import { equalAccessFindings } from './equal-access.mjs';

export const checkers = {
  axe: axeFindings,
  'Equal Access': equalAccessFindings,
  HTML_CodeSniffer: sniffedFindings,
};

/** @param {import('playwright-core').Page} page */
export async function findings(page) {
  const all = [];
  for (const [checker, findOn] of Object.entries(checkers)) {
    all.push(...(await findOn(page)).map((finding) => `${checker} ${finding}`));
  }
  return all;
}
