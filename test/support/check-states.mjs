/** Has every state of the interface checked, in the combinations that are given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './checkers.mjs';
import { illegible } from './legibility.mjs';
import { tooSmall } from './target-sizes.mjs';
import { walks, walkStates } from './walk-states.mjs';

const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};
const screens = {
  1280: { width: 1280, height: 800 },
  320: { width: 320, height: 568 },
};

const text = ':is(h2, h3, p, strong, legend, label, td, button, a[href], summary)';

/** What is varied. The states of one page belong together: one visit shows them all. */
export const factors = {
  walk: Object.keys(walks),
  lang: ['en', 'cy', 'ar'],
  scheme: Object.keys(schemes),
  screen: Object.keys(screens),
};

/** @param {import('./pairwise.mjs').Combination<typeof factors>[]} combinations */
export function checkStates(combinations) {
  for (const { walk, lang, scheme, screen } of combinations) {
    test(`R41 three checkers find nothing, and all can be read and pressed: ${walks[walk].join(', ')}; ${lang}, ${scheme}, ${screen} px`, async () => {
      const how = { lang, ...schemes[scheme], ...screens[screen] };
      await walkStates(walk, how, async (page, { root }, name) => {
        assert.deepEqual(await findings(page), [], name);
        assert.deepEqual(await illegible(page, `${root} ${text}`), [], name);
        assert.deepEqual(await tooSmall(page, root), [], name);
      });
    });
  }
}
