import { test } from 'node:test';
import { assertSnapshot } from '../support/snapshot.mjs';
import { walks, walkStates } from '../support/walk-states.mjs';

for (const lang of /** @type {const} */ (['en', 'cy'])) {
  test(`the accessibility tree of every state is as reviewed (${lang})`, async () => {
    /** @type {Record<string, string>} */
    const trees = {};
    for (const walk of Object.keys(walks))
      await walkStates(walk, { lang }, async (page, { root }, name) => {
        // The level of a heading it takes from its tag: the one that holds is in what is spoken.
        trees[name] = await page.locator(root).first().ariaSnapshot();
      });
    await assertSnapshot(`tree.${lang}.txt`, trees);
  });
}
