import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint } from '../support/complaints.mjs';
import { councilPage, googleId, scriptTag } from '../support/council-page.mjs';
import { assertFailsSafely, assertOnlyRefusable, trappedMain } from '../support/fails-safely.mjs';
import { combined, install } from '../support/installations.mjs';
import { cdnHost } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

const config = {
  service: 'Example Council',
  services: [{ vendor: 'google-analytics', id: googleId }],
};
const bare = { 'data-service': null, 'data-google': null, 'data-cookies-page': null };
const block = (text) => `<script type="application/json" data-assent-config>${text}</script>`;

async function openInstalled(t, page, script) {
  const visitor = await visit(t);
  install(visitor.site, { html: councilPage({ main: trappedMain, ...page }), script });
  return { ...visitor, open: () => visitor.page.goto(visitor.site.url('/')) };
}

test('from another origin without CORS nobody can be asked, and the sentence names CORS', async (t) => {
  const tag = { src: `https://${cdnHost}/assent-1.0.0/assent.js` };
  const visitor = await openInstalled(t, { tag });
  visitor.site.release('*', { headers: { 'access-control-allow-origin': null } });
  await visitor.open();
  await assertOnlyRefusable(visitor, /assent-ui\.js.*CORS/);
});

test('combined with its attributes lost and no base, it says what it looked for, and how it must be', async (t) => {
  const page = { tag: { ...bare, src: '/assets/site.js' }, config };
  const visitor = await openInstalled(t, page, await combined());
  await visitor.open();
  await assertOnlyRefusable(visitor, /assent-(ui|tools)\.js must be there, unaltered, with CORS/);
  assert.deepEqual(
    await visitor.page.evaluate(() => [globalThis.before, globalThis.after]),
    [1, 1],
  );
});

test('combined with every option lost, it asks for the service’s name', async (t) => {
  const tag = { ...bare, src: '/assets/site.js' };
  const visitor = await openInstalled(t, { tag }, await combined());
  await visitor.open();
  await assertFailsSafely(visitor, /service/);
});

test('a tag that names no service keeps none that does from starting', async (t) => {
  const visitor = await openInstalled(t, { beforeTag: scriptTag(bare) });
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertOneComplaint(visitor, /data-service is missing/);
});

test('renamed without its siblings, it says which file was looked for, and where', async (t) => {
  const visitor = await openInstalled(t, { tag: { src: '/assets/site.js' } }, await combined());
  await visitor.open();
  await assertOnlyRefusable(
    visitor,
    /https:\/\/www\.example-council\.gov\.uk\/assets\/assent-ui\.js/,
  );
});

test('a JSON block after the tag is reported, not obeyed', async (t) => {
  const visitor = await openInstalled(t, { head: block('{"service":"Another Council"}') });
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertOneComplaint(visitor, /data-assent-config.*before/);
  assert.match(await visitor.page.innerText(question), /Cookies on Example Council/);
});

test('of two JSON blocks before the tag the first counts, and the second is reported', async (t) => {
  const beforeTag = block('{"service":"Another Council"}');
  const visitor = await openInstalled(t, { tag: { ...bare }, config, beforeTag });
  await visitor.open();
  await seeQuestion(visitor.page);
  await assertOneComplaint(visitor, /data-assent-config/);
  assert.match(await visitor.page.innerText(question), /Cookies on Example Council/);
});

test('attributes of the tag win over the JSON block before it', async (t) => {
  const visitor = await openInstalled(t, { config: { ...config, service: 'Another Council' } });
  await visitor.open();
  await seeQuestion(visitor.page);
  assert.match(await visitor.page.innerText(question), /Cookies on Example Council/);
});

test('a malformed JSON block stops everything, whatever the tag says beside it', async (t) => {
  const visitor = await openInstalled(t, { config: '{"service": "Example Council",}' });
  await visitor.open();
  await assertFailsSafely(visitor, /data-assent-config.*JSON/);
});

test('a second tag with other options changes nothing', async (t) => {
  const foot = scriptTag({ 'data-service': 'Another Council', 'data-google': 'G-OTHER' });
  const visitor = await openInstalled(t, { foot });
  await visitor.open();
  await seeQuestion(visitor.page);
  assert.equal(await visitor.page.locator('assent-banner').count(), 1);
  await visitor.page.click('assent-banner [data-assent-action="accept"]');
  const { url } = await visitor.site.request(({ path }) => path === '/gtag/js');
  assert.match(url, new RegExp(`id=${googleId}$`));
  assert.equal(visitor.site.tagRequests().length, 1);
});
