import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accept,
  confirmation,
  dialog,
  isGranted,
  openSettings,
  question,
  seeQuestion,
} from '../support/choices.mjs';
import { assertOneComplaint, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames } from '../support/device.mjs';
import { hasRun, inertScript, ranIn } from '../support/inert-markup.mjs';
import { assertNothingReleased } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

/** What a user of a page with users' HTML may write to get somebody else's yes. */
const forged = {
  'a button that accepts': '<button data-assent-action="accept">Download</button>',
  'a button that saves': '<button data-assent-action="save">Download</button>',
  'a link that accepts': '<a href="#main" data-assent-action="accept">Download</a>',
  'a banner of one’s own':
    '<assent-banner view="question"><button data-assent-action="accept">OK</button></assent-banner>',
  'a form with a yes in it':
    '<form><label><input type="radio" value="yes" checked>Yes</label><button type="button" data-assent-action="save">OK</button></form>',
};

for (const [what, markup] of Object.entries(forged)) {
  test(`${what} outside our elements does nothing`, async (t) => {
    const main = `<div id="forged">${markup}</div>${inertScript('inline')}`;
    const visitor = await visitCouncil(t, { page: { main } });
    await visitor.open();
    await seeQuestion(visitor.page);
    await openSettings(visitor.page);
    await visitor.page.keyboard.press('Escape');
    const button = visitor.page.locator('#forged [data-assent-action]');
    // What calls itself a banner of ours, and is none, is taken off the page.
    const isTakenOff = markup.includes('<assent-banner');
    assert.equal(await button.count(), isTakenOff ? 0 : 1);
    if (!isTakenOff) await button.click();
    await settle(visitor.page);
    assert.equal(await isGranted(visitor.page), false);
    await assertNothingReleased(visitor, []);
  });
}

test('a button that others put into our own elements does nothing', async (t) => {
  const main = `<assent-preferences><button data-assent-action="accept" id="forged">OK</button></assent-preferences>`;
  const visitor = await visitCouncil(t, { page: { main } });
  const { page, open } = visitor;
  await open();
  await seeQuestion(page);
  await page.waitForSelector('assent-preferences fieldset');
  for (const home of ['assent-banner', 'assent-preferences']) {
    await page.evaluate((selector) => {
      const button = document.createElement('button');
      button.dataset.assentAction = 'accept';
      const element = document.querySelector(selector);
      element.append(button);
      button.click();
      element.querySelector('fieldset')?.append(button);
      button.click();
    }, home);
  }
  await settle(page);
  assert.equal(await isGranted(page), false);
  await assertNothingReleased(visitor, []);
});

test('reject, manage and open act wherever an owner puts them', async (t) => {
  const main = `<button data-assent-action="manage">Choose</button> <a href="/gone" data-assent-open>Cookies</a>
<button data-assent-action="reject">No</button>`;
  const { page, context, open } = await visitCouncil(t, { page: { main } });
  await open();
  await seeQuestion(page);
  for (const opener of ['main [data-assent-action="manage"]', 'main [data-assent-open]']) {
    await page.click(opener);
    await page.waitForSelector(`${dialog} button`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { state: 'detached' });
  }
  await page.click('main [data-assent-action="reject"]');
  await page.waitForSelector(confirmation);
  assert.deepEqual(await cookieNames(context), ['assent']);
});

test('no label on the page can press a button of ours or choose "Yes"', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await openSettings(page);
  const pressed = await page.evaluate(() => {
    const reached = [];
    const controls = document.querySelectorAll(':is(assent-banner, dialog) :is(button, input)');
    for (const control of controls) {
      control.addEventListener('click', () => reached.push(control.outerHTML));
      for (const name of [control.id, control.name, control.dataset.assentAction, control.value]) {
        const label = document.createElement('label');
        label.htmlFor = name || 'accept';
        document.body.append(label);
        label.click();
      }
    }
    return { reached, controls: controls.length };
  });
  assert.ok(pressed.controls >= 6);
  assert.deepEqual(pressed.reached, []);
  assert.equal(await isGranted(page), false);
});

const labelled = {
  'the settings, out of sight':
    '<label id="bait">Download <span hidden><assent-preferences></assent-preferences></span></label>',
  'the settings': '<label id="bait">Download <assent-preferences></assent-preferences></label>',
  'an embed':
    '<label id="bait">Download <assent-embed data-assent="analytics" data-src="https://films.example.org/" data-title="Film"><a href="https://films.example.org/">Film</a></assent-embed></label>',
};

for (const [what, markup] of Object.entries(labelled)) {
  test(`a label around ${what} presses nothing`, async (t) => {
    const visitor = await visitCouncil(t, { page: { main: markup + inertScript('inline') } });
    const { page, site, open } = visitor;
    await open();
    await seeQuestion(page);
    await page.waitForFunction(() => document.querySelector('#bait :defined:not(span)'));
    await settle(page);
    await page.click('#bait', { position: { x: 5, y: 5 } });
    await settle(page);
    assert.equal(await isGranted(page), false);
    assert.deepEqual(
      site.requests(({ host }) => host === 'films.example.org'),
      [],
    );
    await assertNothingReleased(visitor, []);
  });
}

test('the second half of a double click that opens the settings answers nothing', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: inertScript('inline') } });
  const { page, open } = visitor;
  await open();
  await openSettings(page);
  const { x, y } = await page.locator(`${dialog} [data-assent-action="accept"]`).boundingBox();
  await page.keyboard.press('Escape');
  const style = `position:fixed;z-index:2147483647;left:${x}px;top:${y}px;padding:1em`;
  await page.evaluate((css) => {
    const bait = '<a href="/form" id="bait" data-assent-open>Double-click to download</a>';
    document.querySelector('main').insertAdjacentHTML('beforeend', bait);
    document.querySelector('#bait').style = css;
  }, style);
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down({ clickCount: 1 });
  await page.mouse.up({ clickCount: 1 });
  await page.waitForSelector(`${dialog} fieldset`);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await settle(page);
  assert.equal(await page.locator(dialog).count(), 1);
  assert.equal(await isGranted(page), false);
  await assertNothingReleased(visitor, []);
});

const messages = [
  0,
  'accept',
  true,
  { analytics: true },
  { granted: ['analytics'] },
  decisionText({ analytics: true }),
];

test('a message from another tab says look again, and never what to see', async (t) => {
  const visitor = await visitCouncil(t, { page: { main: inertScript('inline') } });
  const { page, context, open } = visitor;
  await open();
  await seeQuestion(page);
  const forger = await context.newPage();
  await open('/next', forger);
  await forger.evaluate((all) => {
    const channel = new BroadcastChannel('assent');
    for (const message of all) channel.postMessage(message);
  }, messages);
  // A true answer, told in the same way, arrives after all that was forged.
  await settle(page);
  assert.equal(await isGranted(page), false);
  await assertNothingReleased(visitor, []);
  await seedCookie(context, decisionText({ analytics: true }));
  await forger.evaluate(() => new BroadcastChannel('assent').postMessage('reject'));
  await hasRun(page, 'inline');
  assert.equal(await isGranted(page), true);
});

const addresses = [
  'javascript:forged()',
  ' JavaScript:forged()',
  'data:text/javascript,forged()',
  'blob:null/1',
];

test('an inert script whose address is no web address stays inert, with a sentence, and holds up no other', async (t) => {
  for (const address of addresses) {
    const inert = `<script type="text/plain" data-assent="analytics" data-src="${address}"></script>`;
    const head = `<script>globalThis.forged = () => (globalThis.ran ??= []).push('forged')</script>`;
    const main = `${inert}${inertScript('after')}`;
    const visitor = await visitCouncil(t, { page: { main, head } });
    await visitor.open();
    await accept(visitor.page);
    await hasRun(visitor.page, 'after');
    await assertOneComplaint(visitor, /data-src.*http/);
    assert.deepEqual(await ranIn(visitor.page), ['after'], address);
    assert.equal(await visitor.page.locator(question).count(), 0);
  }
});
