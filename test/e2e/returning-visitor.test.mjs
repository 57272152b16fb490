import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from '../support/complaints.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { isTag } from '../support/google.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

for (const granted of [true, false]) {
  test(`a returning visitor who said ${granted ? 'yes' : 'no'} requests assent.js and nothing else of ours`, async (t) => {
    const { site, page, context, open } = await visitCouncil(t);
    await seedCookie(context, decisionText({ analytics: granted }));
    for (const path of usualPaths) {
      site.forgetRequests();
      await open(path);
      if (granted) await site.request(isTag);
      await settle(page);
      await page.mouse.wheel(0, 2000);
      await site.requestsDuring(300);
      assert.deepEqual(
        site.releaseRequests().map(({ path: file }) => file),
        ['/assent-1.0.0/assent.js'],
      );
      assert.deepEqual(site.tagRequests().length, granted ? 1 : 0);
    }
  });
}

test('the interface is fetched when it is about to be used, and not before', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  await seedCookie(context, decisionText({ analytics: false }));
  await open();
  await settle(page);
  assert.equal(site.releaseRequests().length, 1);
  await page.hover('[data-assent-open]');
  await site.request(({ path }) => path.endsWith('/assent-preferences.js'));
  await page.click('[data-assent-open]');
  await page.waitForSelector('dialog assent-preferences button');
  const files = site.releaseRequests().map(({ path }) => path.split('/').at(-1));
  const wanted = ['assent.js', 'assent-ui.js', 'assent-preferences.js'];
  assert.deepEqual(new Set(files), new Set(wanted));
  assert.equal(files.length, wanted.length, 'each once');
});
