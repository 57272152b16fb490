import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reject, seeQuestion } from '../support/choices.mjs';
import { cookieNames } from '../support/device.mjs';
import { councilHost } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

async function refuseInDemo(t) {
  const visitor = await visit(t);
  const { site, page } = visitor;
  await site.demo();
  await page.goto(site.url('/'));
  await seeQuestion(page);
  await reject(page);
  await page.click('assent-banner [data-assent-action="hide"]');
  const open = (path) => page.goto(site.url(path));
  return { ...visitor, open };
}

test('R17 after a refusal every page that the demonstration links to is there, and whole', async (t) => {
  const { site, page, errors, messages, open } = await refuseInDemo(t);
  const seen = new Set(['/']);
  for (const path of seen) {
    const answer = await open(path);
    assert.equal(answer?.status(), 200, path);
    assert.equal(await page.locator('h1').isVisible(), true, path);
    // Two pages ask about more than the others, so that one press more is needed there.
    if (await page.locator('script[data-categories]').count()) await reject(page);
    else assert.equal(await page.locator('assent-banner').count(), 0, path);
    const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
    for (const link of links) {
      const { origin, pathname } = new URL(link);
      if (origin === site.url('')) seen.add(pathname);
    }
  }
  assert.ok(seen.size > 5, [...seen].join());
  assert.deepEqual(errors, []);
  assert.deepEqual(
    messages.filter(({ type }) => type === 'error'),
    [],
  );
  assert.deepEqual(site.requestsElsewhere([councilHost]), []);
});

test('R17 after a refusal the contact form takes a message, and says what is wrong with one', async (t) => {
  const { page, context, open } = await refuseInDemo(t);
  await open('/contact');
  await page.click('#send');
  await page.waitForSelector('.error-summary, [role="alert"]');
  await page.selectOption('#about', { index: 1 });
  await page.fill('#name', 'Ann Example');
  await page.fill('#email', 'ann@example.com');
  await page.fill('#message', 'My bin was not collected.');
  await page.click('#send');
  await page.waitForURL(/sent/);
  assert.equal(await page.locator('h1').isVisible(), true);
  assert.deepEqual(
    (await cookieNames(context)).filter((name) => /^_/.test(name)),
    [],
  );
});

test('R17 after a refusal bin days can be looked up, and settings changed again', async (t) => {
  const { page, open } = await refuseInDemo(t);
  await open('/bins');
  await page.fill('main form input', 'HP20 1UA');
  await page.press('main form input', 'Enter');
  await page.waitForURL(/postcode=/);
  assert.match(await page.innerText('main'), /HP20/);
  await page.click('[data-assent-open]');
  await page.waitForSelector('dialog assent-preferences fieldset');
});
