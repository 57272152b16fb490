import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, confirmation, dialog, openSettings, reject } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const ways = {
  'the button that a page without one is given': { press: 'assent-settings button' },
  'an <assent-settings> of the site’s own': {
    foot: '<p id="own"><assent-settings></assent-settings></p>',
    press: '#own button',
  },
  'a link of the site’s own': {
    foot: '<a href="/cookies" id="own" data-assent-open>Cookie settings</a>',
    press: '#own',
  },
  'a button with the action manage': {
    foot: '<button id="own" type="button" data-assent-action="manage">Cookie settings</button>',
    press: '#own',
  },
  'a word in a button': {
    foot: '<button type="button" data-assent-open><span id="own">Cookie settings</span></button>',
    press: '#own',
  },
  'a button in a component of the site’s own': {
    foot: '<site-footer><template shadowrootmode="open"><button data-assent-open>Cookie settings</button></template></site-footer>',
    press: 'site-footer button',
  },
};
for (const [what, { foot = '', press }] of Object.entries(ways)) {
  for (const [answer, act] of Object.entries({ accepting: accept, rejecting: reject })) {
    test(`R23 after ${answer} the settings open again by ${what}, also after a reload`, async (t) => {
      const { page, open } = await visitCouncil(t, { page: { foot } });
      await open();
      await act(page);
      await page.click(`${confirmation} [data-assent-action="hide"]`);
      for (const arrive of [async () => {}, () => page.reload(), () => open('/next')]) {
        await arrive();
        await page.click(press);
        await page.waitForSelector(`${dialog} fieldset`);
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog', { state: 'detached' });
      }
    });
  }
}

test('R23 a double click opens the settings, and a click beside them closes them', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await page.click(`${confirmation} [data-assent-action="hide"]`);
  await page.hover('assent-settings button');
  await page.waitForFunction(() => customElements.get('assent-preferences'));
  await page.dblclick('assent-settings button', { delay: 60 });
  await page.waitForSelector(`${dialog} fieldset`);
  await settle(page);
  assert.equal(await page.locator(dialog).count(), 1);
  const { x, y } = await page.locator(dialog).boundingBox();
  // Its own edge is part of it.
  await page.mouse.click(x + 4, y + 4);
  assert.equal(await page.locator(dialog).count(), 1);
  await page.mouse.click(x - 4, y + 4);
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('R23 the confirmation itself leads back to the settings', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await page.getByRole('button', { name: 'Change your cookie settings' }).click();
  await page.waitForSelector(`${dialog} fieldset`);
});

test('R23 a page’s own script opens the settings', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await page.evaluate(() => globalThis.assent.open());
  await page.waitForSelector(`${dialog} fieldset`);
});

test('R23 where the settings stand on the page, every way leads to them', async (t) => {
  const main = '<assent-preferences></assent-preferences>';
  const { page, open } = await visitCouncil(t, { page: { main } });
  await open();
  await reject(page);
  await page.click('assent-settings button');
  await page.waitForFunction(() => document.activeElement.closest('main assent-preferences'));
  assert.equal(await page.locator('dialog').count(), 0);
});

test('R23 a page that has a way of its own gets no second one', async (t) => {
  const foot = '<button type="button" data-assent-open>Our cookies</button>';
  const { page, open } = await visitCouncil(t, { page: { foot } });
  await open();
  await reject(page);
  assert.equal(await page.locator('assent-settings').count(), 0);
});

test('R23 the way back is in the accessibility tree, with a name', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  const tree = await page.locator('body').ariaSnapshot();
  assert.match(tree, /- button "Cookie settings"/);
});

test('R23 open settings that a router took into its cache of pages do not stand in the way', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await openSettings(page);
  // As Turbo does: it keeps a copy of the body, and later puts that in the body's place.
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);
  });
  assert.equal(await page.locator('dialog').isVisible(), false);
  await openSettings(page);
  assert.equal(await page.locator('dialog').count(), 1);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('R23 where the settings on the page cannot be seen, they open in a dialog', async (t) => {
  const main =
    '<details><summary>Cookies</summary><assent-preferences></assent-preferences></details>';
  const { page, open } = await visitCouncil(t, { page: { main } });
  await open();
  await reject(page);
  await openSettings(page);
});

test('R23 a page on which links to "#" do nothing keeps its way back', async (t) => {
  const foot = `<a href="#" id="own" data-assent-open>Cookie settings</a>
    <script>
      for (const link of document.querySelectorAll('a[href="#"]'))
        link.addEventListener('click', (event) => event.preventDefault());
    </script>`;
  const { page, open } = await visitCouncil(t, { page: { foot } });
  await open();
  await reject(page);
  await page.click('#own');
  await page.waitForSelector(`${dialog} fieldset`);
});

test('R23 settings that are asked for once more while they are open keep what was chosen in them', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await reject(page);
  await openSettings(page);
  const yes = page.locator(`${dialog} input[value="yes"]`);
  await yes.check();
  await page.evaluate(() => void globalThis[Symbol.for('assent')].open());
  await settle(page);
  assert.equal(await page.locator('dialog').count(), 1);
  assert.equal(await yes.isChecked(), true);
});
