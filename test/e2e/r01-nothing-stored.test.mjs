import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { readJar, storageKeys } from '../support/device.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { councilHosts } from '../support/site.mjs';

const storing = `document.cookie = 'inert=1'; localStorage.inert = 1; sessionStorage.inert = 1;`;
const page = {
  main: `<script type="text/plain" data-assent="analytics">${storing}</script>${inertScript('a')}`,
};

test('R1 5 seconds, scrolling and three pages without a choice leave nothing on the device', async (t) => {
  const { site, context, open } = await visitCouncil(t, { page });
  const tabs = await Promise.all(councilHosts.map(() => context.newPage()));
  const eachTab = (act) => Promise.all(tabs.map((tab, index) => act(tab, councilHosts[index])));
  const read = async (tab, url) => {
    await tab.goto(url);
    await seeQuestion(tab);
    await tab.mouse.wheel(0, 2000);
    await tab.waitForFunction(() => scrollY > 0);
  };
  await open('/');
  await eachTab((tab, host) => read(tab, site.url('/', host)));
  await site.requestsDuring(5000);
  for (const path of usualPaths) {
    await eachTab(async (tab, host) => {
      await read(tab, site.url(path, host));
      assert.deepEqual(await storageKeys(tab), [], `${host}${path}`);
    });
  }
  assert.deepEqual(await readJar(context), []);
});
