import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from '../support/complaints.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { isTag } from '../support/google.mjs';
import { councilPage, googleId } from '../support/council-page.mjs';
import { readCookie } from '../support/device.mjs';
import { combined, install } from '../support/installations.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { scriptCalls } from '../support/script-calls.mjs';

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

for (const granted of [true, false]) {
  test(`the next script of a page knows what a returning visitor has said: ${granted ? 'yes' : 'no'}`, async (t) => {
    const head = "<script>globalThis.known = assent.isGranted('analytics');</script>";
    const { page, context, open } = await visitCouncil(t, { page: { head } });
    await seedCookie(context, decisionText({ analytics: granted }));
    await open();
    assert.equal(await page.evaluate(() => globalThis.known), granted);
  });
}

test('code in one file with ours is told when the answer is there, and its no is kept', async (t) => {
  const { site, page, context, open } = await visitCouncil(t);
  const tag = { src: '/assets/site.js', 'data-base': '/assent-1.0.0/', 'data-on-withdraw': 'stay' };
  const own = `globalThis.early = typeof assent;
    document.addEventListener('assent-ready', ({ assent }) => assent.rejectAll());`;
  install(site, { html: councilPage({ tag }), script: `${await combined()}\n${own}` });
  await seedCookie(context, decisionText({ analytics: true }));
  await open();
  assert.equal(await page.evaluate(() => globalThis.early), 'undefined');
  assert.equal(await page.evaluate((id) => globalThis[`ga-disable-${id}`], googleId), true);
  await settle(page);
  assert.match((await readCookie(context, 'assent')).value, /&analytics=0$/);
});

for (const [visitor, answers] of Object.entries({
  new: undefined,
  returning: { analytics: true },
})) {
  test(`for a ${visitor} visitor the cookie is read once, and on the stack of that and of each request stands next to nothing of ours`, async (t) => {
    const { page, context, open } = await visitCouncil(t);
    if (answers) await seedCookie(context, decisionText(answers));
    else await seedCookie(context, '1', { name: '_strange' });
    await context.addInitScript(scriptCalls);
    await open();
    await settle(page);
    const { reads, requests } = await page.evaluate(() => globalThis.scriptCalls);
    assert.equal(reads.length, 1);
    assert.ok(requests.length >= 1);
    // Whoever asks, and what it asks by.
    assert.deepEqual(
      [...reads, ...requests].filter((ours) => ours > 2),
      [],
    );
  });
}
