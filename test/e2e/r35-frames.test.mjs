import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, banner, isGranted, seeQuestion } from '../support/choices.mjs';
import { complaints, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readJar } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { inertScript, ranIn } from '../support/inert-markup.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHosts } from '../support/site.mjs';

const [www, , wales] = councilHosts;
const framed = councilPage({ main: inertScript('inline') });

/** A page without the tag that frames one with it. */
async function openFramed(t, { host, sandbox, granted = false, html = framed }) {
  const visitor = await visitCouncil(t, { paths: ['/framed'], html });
  const attributes = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
  const main = `<iframe ${attributes} src="${visitor.site.url('/framed', host)}"></iframe>`;
  visitor.site.page('/', councilPage({ tag: false, main }));
  if (granted) await seedCookie(visitor.context, decisionText({ analytics: true }), { host });
  await visitor.open('/');
  const frame = visitor.page.frames().find((one) => one.url().endsWith('/framed'));
  await settle(frame);
  return { ...visitor, frame };
}

async function assertNothingHappens({ frame, site, context, errors, messages }) {
  assert.equal(await frame.locator(banner).count(), 0);
  assert.deepEqual(await ranIn(frame), []);
  assert.deepEqual(site.googleRequests(), []);
  assert.deepEqual(await readJar(context), []);
  assert.deepEqual(errors, []);
  assert.deepEqual(complaints({ messages }), []);
}

test('R35 in a frame on another site nobody is asked and nothing is stored', async (t) => {
  await assertNothingHappens(await openFramed(t, { host: wales }));
});

test('R35 in a frame on the same site nobody is asked either', async (t) => {
  await assertNothingHappens(await openFramed(t, { host: www }));
});

test('R35 settings that stand on a page in a frame of the same site can be answered there', async (t) => {
  const main = `${inertScript('inline')}<assent-preferences></assent-preferences>`;
  const { frame } = await openFramed(t, { host: www, html: councilPage({ main }) });
  await frame.click('assent-preferences [data-assent-action="accept"]');
  await eventually(() => isGranted(frame), true);
  assert.deepEqual(await ranIn(frame), ['inline']);
  assert.equal(await frame.locator(banner).count(), 0);
});

test('R35 a sandboxed frame, where cookies throw, stays silent', async (t) => {
  const visitor = await openFramed(t, { host: www, sandbox: 'allow-scripts' });
  const readsCookies = await visitor.frame.evaluate(() => {
    try {
      return document.cookie;
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(readsCookies, 'SecurityError');
  await assertNothingHappens(visitor);
});

test('R35 a framed page obeys the answer given on the site itself', async (t) => {
  const { frame } = await openFramed(t, { host: www, granted: true });
  assert.equal(await isGranted(frame), true);
  assert.deepEqual(await ranIn(frame), ['inline']);
  assert.equal(await frame.locator(banner).count(), 0);
});

test('R35 a page asks for the frames it holds, once', async (t) => {
  const main = `<iframe src="/framed"></iframe>`;
  const { site, page, open } = await visitCouncil(t, { page: { main } });
  site.page('/framed', framed);
  await open();
  await seeQuestion(page);
  const [, frame] = page.frames();
  await settle(frame);
  assert.equal(await frame.locator(banner).count(), 0);
  await accept(page);
  await frame.waitForFunction(() => globalThis.ran?.length);
});
