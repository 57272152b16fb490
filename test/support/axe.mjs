/** Runs axe over the whole page, as an auditor would, and names what it finds. */
import { pageTool } from './page-tool.mjs';

const bring = pageTool('axe', 'axe-core/axe.min.js');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What it is wrong about: by rule, the elements, and the visitor's setting under which it is. */
const excused = {
  // Reads what `-webkit-text-fill-color` would be without forced colours, which paint the words all the same.
  'color-contrast': ['[data-assent-action]', '(forced-colors: active)'],
};

/**
 * What it is sure about, as `rule: element`.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function axeFindings(page) {
  await bring(page);
  return page.evaluate(
    async ([values, wrong]) => {
      const { violations } = await globalThis.axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        elementRef: true,
      });
      const isExcused = (rule, element) => {
        const [selector, setting] = wrong[rule] ?? [];
        return selector && element?.matches(selector) && matchMedia(setting).matches;
      };
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ element }) => !isExcused(id, element))
          .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    [tags, excused],
  );
}
