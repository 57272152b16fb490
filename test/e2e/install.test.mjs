import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, isGranted, openSettings, question, seeQuestion } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { googleId } from '../support/council-page.mjs';
import { cookieNames } from '../support/device.mjs';
import { isTag } from '../support/google.mjs';
import { install, installations } from '../support/installations.mjs';
import { visit } from '../support/visit.mjs';

for (const [way, installation] of Object.entries(await installations())) {
  test(`installed ${way}, the tag asks, holds, releases once, and is silent`, async (t) => {
    const visitor = await visit(t);
    const { site, page, context, errors } = visitor;
    install(site, installation);
    await page.goto(site.url('/'));
    await seeQuestion(page);
    await settle(page);
    assert.equal(await page.locator(question).count(), 1);
    assert.match(await page.innerText(question), /Cookies on Example Council/);
    assert.equal(
      await page.getAttribute(`${question} a`, 'href'),
      '/cookies',
      'the link to the cookies page',
    );
    assert.deepEqual(site.googleRequests(), []);
    assert.deepEqual(await cookieNames(context), []);

    await openSettings(page);
    await page.keyboard.press('Escape');
    await accept(page);
    await site.request(isTag);
    await settle(page);
    assert.deepEqual(
      site.tagRequests().map(({ url }) => new URL(url).searchParams.get('id')),
      [googleId],
    );

    site.forgetRequests();
    await page.goto(site.url('/next'));
    await site.request(isTag);
    await settle(page);
    assert.equal(await isGranted(page), true);
    assert.equal(site.tagRequests().length, 1);
    assert.equal(await page.$('assent-banner'), null);
    assert.deepEqual(complaints(visitor), []);
    assert.deepEqual(errors, []);
  });
}
