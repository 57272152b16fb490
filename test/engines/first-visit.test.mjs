import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilPage } from '../support/council-page.mjs';
import { engines, visitWith } from '../support/visitor.mjs';

for (const engine of engines) {
  test(`R29 an answer is remembered on the next page in ${engine}`, async (t) => {
    const { site, visitor } = await visitWith(t, engine);
    site.page('/', councilPage());
    site.page('/next', councilPage());
    await visitor.open(site.url('/'));
    await visitor.click('[data-assent-action="reject"]');
    await visitor.waitFor(() => document.querySelector('assent-banner[view="confirmation"]'));
    assert.deepEqual(await visitor.cookieNames(), ['assent']);
    await visitor.open(site.url('/next'));
    await visitor.waitFor(() => document.readyState === 'complete');
    assert.equal(await visitor.evaluate(() => document.querySelector('assent-banner')), null);
    assert.deepEqual(site.googleRequests(), []);
  });
}
