import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { reject, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, storageKeys } from '../support/device.mjs';
import { severalCategories, severalPage } from '../support/several-categories.mjs';

const main = '<assent-declaration></assent-declaration>';
const list = 'assent-declaration';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types assent lit-html";

/** The cookies page of a council that allows next to nothing. */
async function visitList(t, { html = severalPage({ main, head: '' }), context = {} } = {}) {
  const visitor = await visitCouncil(t, {
    html: html.replaceAll(/ style="[^"]*"/g, ''),
    headers: { 'content-security-policy': policy },
    context,
  });
  await visitor.open('/cookies');
  await visitor.page.waitForSelector(`${list} table`);
  return visitor;
}

/** Presses a button, and reads the file it hands over. */
async function takeAlong(page, format) {
  const coming = page.waitForEvent('download');
  await page.click(`${list} button:has-text("${format}")`);
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const captions = (page) => page.locator(`${list} caption`).allInnerTexts();

test('R19 a visitor can take the list along as CSV: a line for each row of each table, with its heading', async (t) => {
  const visitor = await visitList(t);
  const { site, page, context, errors } = visitor;
  site.forgetRequests();
  const { name, text } = await takeAlong(page, 'CSV');
  assert.equal(name, 'cookies-www.example-council.gov.uk.csv');
  assert.equal(text.charCodeAt(0), 0xfeff);
  const [heads, own, ...rest] = text.slice(1).trim().split('\r\n');
  assert.equal(heads, '"Cookies","Name","Purpose","Provider","Expires"');
  assert.equal(
    own,
    '"Essential cookies","assent","Remembers your cookie choices","This website","1 year"',
  );
  assert.ok(
    rest.includes(
      '"Marketing cookies","ads_*","Counts visits from advertisements","Example Ads","30 days"',
    ),
    text,
  );
  assert.equal(rest.length + 1, await page.locator(`${list} tbody tr`).count());
  // The file is made here: nothing is asked for, and nothing stored.
  assert.deepEqual(
    site.requests().map(({ url }) => url),
    [],
  );
  assert.deepEqual(await cookieNames(context), []);
  assert.deepEqual(await storageKeys(page), []);
  assert.deepEqual(errors, []);
});

test('R19 the JSON holds what the tables hold, and what the visitor answered and when', async (t) => {
  const { page } = await visitList(t);
  await seeQuestion(page);
  const before = JSON.parse((await takeAlong(page, 'JSON')).text);
  assert.equal(before.service, 'Example Council');
  assert.equal(before.website, 'https://www.example-council.gov.uk');
  const ids = ['essential', 'functional', 'analytics', 'marketing'];
  assert.deepEqual(
    before.categories.map(({ id }) => id),
    ids,
  );
  assert.deepEqual(
    before.categories.map(({ heading }) => heading),
    (await captions(page)).map((caption) => caption.trim()),
  );
  assert.ok(before.categories.every(({ answer }) => answer === undefined));
  await reject(page);
  const { name, text } = await takeAlong(page, 'JSON');
  assert.equal(name, 'cookies-www.example-council.gov.uk.json');
  const [, functional] = JSON.parse(text).categories;
  assert.equal(functional.answer, 'no');
  assert.match(functional.answered, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(functional.items, [
    {
      name: 'text_size',
      purpose: 'Remembers the size',
      provider: 'Example Council',
      expires: '1 year',
    },
  ]);
});

test('a purpose with quotation marks and line breaks is one field of the CSV', async (t) => {
  const purpose = 'Says “hello”, "hello"\nand more';
  const [first, ...others] = severalCategories.services;
  const cookies = [{ name: 'a', purpose, expires: '1 day' }];
  const config = { ...severalCategories, services: [{ ...first, cookies }, ...others] };
  const { page } = await visitList(t, { html: severalPage({ main, config }) });
  const { text } = await takeAlong(page, 'CSV');
  assert.ok(text.includes('"Says “hello”, ""hello""\nand more"'), text);
});

test('R45 in Welsh the buttons and the file are Welsh', async (t) => {
  const { page } = await visitList(t, { html: severalPage({ lang: 'cy', main }) });
  const buttons = await page.locator(`${list} button`).allInnerTexts();
  assert.deepEqual(buttons, ['Lawrlwytho’r rhestr hon (CSV)', 'Lawrlwytho’r rhestr hon (JSON)']);
  const { text } = await takeAlong(page, 'CSV');
  assert.match(text, /^\ufeff"Cwcis","Enw","Diben","Darparwr","Yn dod i ben"\r\n"Cwcis hanfodol"/);
});

test('each category has its table with a caption, which fits a screen of 320 px', async (t) => {
  const { page } = await visitList(t, { context: { viewport: { width: 320, height: 568 } } });
  assert.deepEqual(
    (await captions(page)).map((caption) => caption.trim()),
    ['Essential cookies', 'Functional cookies', 'Analytics cookies', 'Marketing cookies'],
  );
  const widest = await page.$$eval(`${list} :is(td, button, h3, p)`, (all) =>
    Math.max(...all.map((one) => one.getBoundingClientRect().right)),
  );
  assert.ok(widest <= 320, `${widest} px`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  const findings = await axeFindings(page);
  assert.deepEqual(
    findings.filter((finding) => finding.includes(list)),
    [],
  );
});

test('on paper the tables have their headings, and there is nothing to press', async (t) => {
  const { page } = await visitList(t);
  assert.equal(await page.locator(`${list} button:visible`).count(), 2);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator(`${list} button:visible`).count(), 0);
  assert.equal(await page.locator(`${list} th:visible`).count(), 16);
});

test('a list that the page adds later is filled as well', async (t) => {
  const visitor = await visitCouncil(t, {
    page: { main: '<assent-preferences></assent-preferences>' },
  });
  const { page, site } = visitor;
  await visitor.open();
  await page.waitForSelector('assent-preferences fieldset');
  assert.deepEqual(
    site.requests(({ path }) => path.endsWith('assent-declaration.js')),
    [],
  );
  await page.evaluate(() =>
    document.querySelector('main').append(document.createElement('assent-declaration')),
  );
  await page.waitForSelector(`${list} table`);
});
