import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualPaths, visitCouncil } from '../support/council-visit.mjs';
import { readJar } from '../support/device.mjs';
import { readText } from '../support/project-files.mjs';
import { inertExternal, inertScript } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';

const main = `${inertScript('inline')}${inertExternal('external')}
<script type="text/plain" data-assent="analytics" data-src="https://www.googletagmanager.com/gtag/js"></script>
<assent-preferences><p id="server-sent">Turn on JavaScript to choose cookies.</p></assent-preferences>`;

for (const granted of [false, true]) {
  test(`R44 without JavaScript nothing gated runs, ${granted ? 'even with consent of an earlier visit' : 'and the page can be read'}`, async (t) => {
    const visitor = await visitCouncil(t, {
      page: { main },
      context: { javaScriptEnabled: false },
    });
    const { site, page, context, open } = visitor;
    const text = decisionText({ analytics: true });
    if (granted) await seedCookie(context, text, { daysLeft: 9 });
    for (const path of usualPaths) {
      await open(path);
      assert.equal(await page.isVisible('h1'), true);
      assert.equal(await page.locator('assent-banner').count(), 0);
      assert.equal(await page.isVisible('#server-sent'), true);
    }
    await page.click('#next');
    await page.waitForURL('**/next');
    await site.requestsDuring(500);
    assert.deepEqual(site.requestsElsewhere([councilHost]), []);
    const asked = site.requests(({ path }) => path.endsWith('.js'));
    assert.deepEqual(asked, []);
    const jar = (await readJar(context)).map(({ name, value }) => `${name}=${value}`);
    assert.deepEqual(jar, granted ? [`assent=${text}`] : []);
  });
}

test('R44 what the README gives a footer says so without JavaScript, and leads to the cookies page', async (t) => {
  const readme = await readText('README.md');
  const [, foot = ''] = /```html\n(<assent-settings>[^]*?)```/.exec(readme) ?? [];
  const { page, open } = await visitCouncil(t, {
    page: { foot },
    context: { javaScriptEnabled: false },
  });
  await open();
  assert.equal(await page.isVisible('noscript p'), true);
  assert.match(await page.innerText('noscript p'), /sets essential cookies only/);
  await page.click('noscript a');
  await page.waitForURL('**/cookies');
});
