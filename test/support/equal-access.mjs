/** Runs IBM's Equal Access checker over the whole page, shadow trees included, and names what it finds. */
import { pageTool } from './page-tool.mjs';

const bring = pageTool('ace', 'accessibility-checker-engine/ace.js');

/** What it is wrong about: a rule, and what the elements begin with that it is wrong about. */
const excused = [
  // A table that is laid out as blocks, as ours are on narrow screens, keeps its semantics in Safari by written roles alone.
  [
    'aria_role_redundant',
    /^<(table|thead|tbody|tr|th|td)\b[^>]* role="(table|rowgroup|row|columnheader|cell)"/,
  ],
];

/**
 * What it is sure about, violations and recommendations, as `rule: message, element`. What it only asks a person to look at
 * is not: on every button, whether something might cover it.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function equalAccessFindings(page) {
  await bring(page);
  const failures = await page.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value: [, outcome] }) => outcome === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }));
  });
  return failures
    .filter(
      ({ ruleId, snippet }) =>
        !excused.some(([rule, element]) => rule === ruleId && element.test(snippet)),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message}, ${snippet}`);
}
