import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, openSettings, reject } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';

const day = 86_400;

/** How many days the answer will be remembered for. */
async function daysFor(t, act, cookie) {
  const { page, context, open } = await visitCouncil(t, { page: { config: cookie && { cookie } } });
  await open();
  await act(page);
  const { expires } = await readCookie(context, 'assent');
  return (expires - Date.now() / 1000) / day;
}

const isAbout = (days, wanted) => assert.ok(Math.abs(days - wanted) < 0.1, `${days} days`);

const lifetimes = { undefined: 365, 30: 182, 300: 300, 1000: 400 };

for (const [configured, wanted] of Object.entries(lifetimes)) {
  test(`R30 with cookie.days ${configured} yes and no are both remembered for ${wanted} days`, async (t) => {
    const cookie = configured === 'undefined' ? undefined : { days: Number(configured) };
    isAbout(await daysFor(t, reject, cookie), wanted);
    isAbout(await daysFor(t, accept, cookie), wanted);
  });
}

test('R30 a refusal saved in the settings lasts as long', async (t) => {
  const save = async (page) => {
    await openSettings(page);
    await page.click('dialog [data-assent-action="save"]');
    await page.waitForSelector('assent-banner[view="confirmation"]');
  };
  isAbout(await daysFor(t, save), 365);
});
