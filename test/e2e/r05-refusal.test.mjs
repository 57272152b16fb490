import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSettings, reject } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, storageKeys } from '../support/device.mjs';
import { inertExternal, inertScript, ranIn } from '../support/inert-markup.mjs';
import { councilHosts } from '../support/site.mjs';

const paths = ['/', '/next', '/cookies', '/bins', '/council-tax'];
const page = { main: `${inertScript('inline')}${inertExternal('external')}` };

for (const host of councilHosts.slice(0, 3)) {
  test(`R5 after a refusal on ${host} five pages request nothing and store only the refusal`, async (t) => {
    const { site, page: tab, context, open } = await visitCouncil(t, { page, paths, host });
    await open();
    await reject(tab);
    for (const path of paths) {
      await open(path);
      await tab.click('h1');
      await tab.mouse.wheel(0, 2000);
      assert.deepEqual(await ranIn(tab), []);
      assert.deepEqual(await storageKeys(tab), []);
    }
    await site.requestsDuring(500);
    assert.deepEqual(site.requestsElsewhere([host]), []);
    assert.deepEqual(
      site.requests(({ path }) => path === '/external.js'),
      [],
    );
    assert.deepEqual(await cookieNames(context), ['assent']);
  });
}

test('R5 a refusal in the settings, and by a button of the site, holds as well', async (t) => {
  const main = '<button data-assent-action="reject">No thank you</button>';
  const { site, page: tab, context, open } = await visitCouncil(t, { page: { main } });
  const refuse = {
    settings: async () => {
      await openSettings(tab);
      await tab.click('dialog [data-assent-action="reject"]');
    },
    'own button': () => tab.click('main [data-assent-action="reject"]'),
  };
  for (const [name, act] of Object.entries(refuse)) {
    await context.clearCookies();
    await open();
    await act();
    await tab.waitForSelector('assent-banner[view="confirmation"]');
    assert.deepEqual(await cookieNames(context), ['assent'], name);
    await open('/next');
    assert.equal(await tab.locator('assent-banner').count(), 0, name);
  }
  assert.deepEqual(site.requestsElsewhere(), []);
});
