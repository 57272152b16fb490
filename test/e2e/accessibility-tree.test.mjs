import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { inlineElements } from '../support/several-categories.mjs';
import { assertSnapshot } from '../support/snapshot.mjs';
import { openLists, states } from '../support/states.mjs';
import { visit } from '../support/visit.mjs';

for (const lang of ['en', 'cy']) {
  test(`the accessibility tree of every state is as reviewed (${lang})`, async (t) => {
    const { site, page } = await visit(t);
    const paths = { home: '/', cookies: '/cookies' };
    site.page(paths.home, councilPage({ lang }));
    site.page(paths.cookies, councilPage({ lang, main: inlineElements }));

    /** @type {Record<string, string>} */
    const trees = {};
    for (const [state, { path, root, show }] of Object.entries(states)) {
      const address = site.url(paths[path]);
      if (page.url() !== address) await page.goto(address);
      await show(page);
      await openLists(page, root);
      // The level of a heading it takes from its tag: the one that holds is in what is spoken.
      trees[state] = await page.locator(root).ariaSnapshot();
    }
    await assertSnapshot(`tree.${lang}.txt`, trees);
  });
}
