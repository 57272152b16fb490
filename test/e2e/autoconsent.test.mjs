import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveAutoconsent } from '../support/autoconsent.mjs';
import { banner, confirmation, question } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { decided } from '../support/decided.mjs';
import { cookieNames } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { inertScript, ranIn } from '../support/inert-markup.mjs';
import { severalCategories } from '../support/several-categories.mjs';

const main = inertScript('counter');

for (const { where, config, answers } of [
  { where: 'at the top', config: {}, answers: { analytics: '0' } },
  { where: 'at the lower edge', config: { placement: 'bottom' }, answers: { analytics: '0' } },
  {
    where: 'about several categories',
    config: severalCategories,
    answers: { analytics: '0', functional: '0', marketing: '0' },
  },
]) {
  test(`autoconsent rejects on a question ${where}, and analytics stays off`, async (t) => {
    const { page, context, site, open } = await visitCouncil(t, { page: { config, main } });
    const reports = await giveAutoconsent(page);
    await open();
    await page.waitForSelector(`${confirmation}:has-text("rejected")`);
    assert.deepEqual(await decided(context), answers);

    const done = () => reports.find(({ type }) => type === 'autoconsentDone');
    await eventually(async () => done()?.cmp, 'HEURISTIC-REJECT');
    // One press: it has taken no other button for something to agree to.
    assert.equal(done().totalClicks, 1);

    await open('/next');
    await page.waitForSelector('assent-settings button');
    assert.equal(await page.locator(banner).count(), 0);
    assert.deepEqual(await ranIn(page), []);
    assert.deepEqual(await cookieNames(context), ['assent']);
    assert.deepEqual(site.requestsElsewhere(), []);
  });
}

for (const [what, page] of Object.entries({
  'the label of an owner’s own': {
    config: { categories: [{ id: 'analytics', label: 'measurement' }] },
  },
  'a notice that asks nothing': {
    tag: { 'data-google': null },
    config: { categories: [{ id: 'analytics', basis: 'statistics' }] },
  },
})) {
  test(`autoconsent presses nothing on ${what}`, async (t) => {
    const { page: tab, context, open } = await visitCouncil(t, { page });
    const reports = await giveAutoconsent(tab, { detectRetries: 2 });
    await open();
    await tab.waitForSelector(question);
    const lifecycle = async () =>
      reports.findLast(({ type }) => type === 'report')?.state.lifecycle;
    await eventually(lifecycle, 'nothingDetected');
    assert.equal(await decided(context), undefined);
    assert.equal(await tab.locator(question).count(), 1);
  });
}
