/** Withdrawals after which the page is not loaded anew at once, or is, and a tag that nobody holds comes back with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, confirmation, seeQuestion, withdraw } from '../support/choices.mjs';
import { complaints } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { councilHost } from '../support/site.mjs';
import { vendorCases as cases } from '../support/vendor-cases.mjs';
import { visitVendors } from '../support/vendor-visit.mjs';

const form = '<form><label>What is missing? <input id="text"></label></form>';
const loads = (site, path = '/') =>
  site.requests((request) => request.host === councilHost && request.path === path).length;

test('R25 while a form is half filled in, what a vendor without a stop stores is cleared again and again; emptied, the page is loaded anew', async (t) => {
  const vendors = [cases.hotjar, cases.clarity];
  const visitor = await visitVendors(t, vendors, { main: form });
  const { site, page, open, act, stored, hits } = visitor;
  await open();
  await accept(page);
  await act();
  await eventually(async () => (await stored()).length > 3, true, { timeout: 15_000 });
  await page.fill('#text', 'A blue bin');
  await withdraw(page);
  assert.equal(loads(site), 1);
  for (let again = 0; again < 2; again += 1) {
    await act();
    await eventually(stored, [], { timeout: 15_000 });
  }
  assert.equal(await page.inputValue('#text'), 'A blue bin');
  const said = complaints(visitor);
  assert.ok(said.length > 0);
  for (const sentence of said)
    assert.match(
      sentence,
      /^assent: hotjar was withdrawn, and has no stop of its own, so that it goes on until the page is left\. Still on the device: .+\.$/,
    );

  await page.fill('#text', '');
  await page.press('#text', 'Tab');
  await page.waitForSelector(`${confirmation}:has-text("rejected")`);
  await eventually(async () => loads(site), 2);
  await page.waitForSelector(`${confirmation}:has-text("rejected")`);
  await eventually(stored, []);
  const { length } = hits();
  await act();
  await site.requestsDuring(1500);
  assert.deepEqual(await stored(), []);
  assert.equal(hits().length, length);
});

test('R25 what is typed into a form in another tab stays there, and measuring ends there all the same', async (t) => {
  const { site, page, context, open } = await visitCouncil(t, { page: { main: form } });
  await open();
  await accept(page);
  await site.hit();
  const other = await context.newPage();
  await open('/next', other);
  await site.hit((hit) => hit.page.endsWith('/next'));
  await other.fill('#text', 'A blue bin');
  await withdraw(page);
  await other.waitForFunction(() => !globalThis[Symbol.for('assent')].isGranted('analytics'));
  await eventually(() => cookieNames(context), ['assent']);
  const since = Date.now();
  await other.click('h1');
  await site.requestsDuring(1500);
  assert.equal(loads(site, '/next'), 1);
  assert.equal(await other.inputValue('#text'), 'A blue bin');
  const late = site
    .hits()
    .filter(({ page: where, measuredAt }) => /next$/.test(where) && measuredAt > since);
  assert.deepEqual(late, []);
  assert.deepEqual(await cookieNames(context), ['assent']);
});

const field = '<label>What is missing? <input id="text"></label>';
const elsewhere = {
  'a component of the site’s own': `<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '${field}';
  </script>`,
  'a frame of the same site': '<iframe src="/form" title="Report it"></iframe>',
};
for (const [where, main] of Object.entries(elsewhere)) {
  test(`R25 what is typed into ${where} stays there; emptied, the page is loaded anew`, async (t) => {
    const { site, page, open } = await visitCouncil(t, { page: { main } });
    site.page('/form', `<!doctype html><html lang="en"><title>Report it</title>${field}`);
    await open();
    await accept(page);
    await site.hit();
    const holder = where.includes('frame') ? page.frameLocator('iframe') : page;
    const text = holder.locator('#text');
    await text.fill('A blue bin');
    await withdraw(page);
    await site.requestsDuring(1000);
    assert.equal(loads(site), 1);
    assert.equal(await text.inputValue(), 'A blue bin');

    await text.fill('');
    await page.focus('#home');
    await eventually(async () => loads(site), 2);
  });
}

test('R25 a page that asks whether to leave it once its form is empty, and is told to stay, asks once', async (t) => {
  const foot = `<script>
    addEventListener('input', () => (globalThis.dirty = true));
    addEventListener('beforeunload', (event) => globalThis.dirty && event.preventDefault());
  </script>`;
  const { site, page, open } = await visitCouncil(t, { page: { main: form, foot } });
  let questions = 0;
  page.on('dialog', (question) => {
    questions += 1;
    void question.dismiss();
  });
  await open();
  await accept(page);
  await site.hit();
  await page.click('#text');
  await page.keyboard.type('A blue bin');
  await withdraw(page);
  await page.fill('#text', '');
  await page.press('#text', 'Tab');
  await eventually(async () => questions, 1);
  await page.click('#text');
  await page.press('#text', 'Tab');
  await site.requestsDuring(2500);
  assert.equal(questions, 1);
  assert.equal(loads(site), 1);
});

const misleading = {
  'fields named after what a component has':
    '<form><input name="shadowRoot"><input name="shadowRoot"></form>',
  'a field that leads back to its form':
    '<fieldset name="shadowRoot" form="loop"><form id="loop"></form></fieldset>',
  'a form that can be edited': '<form contenteditable="false"><input name="options"></form>',
};
for (const [what, main] of Object.entries(misleading)) {
  test(`R25 ${what} does not keep a withdrawal from being completed`, async (t) => {
    const { site, page, open, errors } = await visitCouncil(t, { page: { main } });
    await open();
    // By script: what finds its way through components for a test is misled as well.
    await page.evaluate(() => void globalThis[Symbol.for('assent')].acceptAll('page'));
    await site.hit();
    await page.evaluate(() => void globalThis[Symbol.for('assent')].rejectAll('page'));
    await eventually(async () => loads(site), 2);
    assert.deepEqual(errors, []);
  });
}

test('R25 a page that asks whether to leave it, and is told to stay, says that the refusal counts', async (t) => {
  const foot =
    '<script>addEventListener("beforeunload", (event) => event.preventDefault())</script>';
  const { site, page, context, open } = await visitCouncil(t, { page: { foot } });
  const asked = [];
  page.on('dialog', (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await open();
  await accept(page);
  await site.hit();
  await withdraw(page);
  assert.deepEqual(asked, ['beforeunload']);
  assert.equal(loads(site), 1);
  await eventually(() => cookieNames(context), ['assent']);
  assert.equal(await page.evaluate(() => history.state?.assent), undefined);
});

test('R25 what comes back with the page that was loaded anew is cleared, and the owner reads which', async (t) => {
  const foot = `<script>setTimeout(() => (document.cookie = '_ga=GA1.1.7.7; path=/; secure'), 800)</script>`;
  const visitor = await visitCouncil(t, { page: { foot } });
  const { site, page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  await accept(page);
  await site.hit();
  await withdraw(page);
  await eventually(async () => loads(site), 2);
  await eventually(
    async () =>
      complaints(visitor).filter((text) => /Still on the device: _ga\.$/.test(text)).length,
    1,
    { timeout: 10_000 },
  );
  assert.match(complaints(visitor).join(), /a tag that Assent does not hold/);
  await eventually(() => cookieNames(context), ['assent']);
});
