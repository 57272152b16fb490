import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, isGranted, reject } from '../support/choices.mjs';
import { assertOneComplaint, settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie, readJar } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { councilHosts } from '../support/site.mjs';

const [www, planning, wales] = councilHosts;

/** The cookie that an answer on a host leaves. */
async function cookieAfter(t, { act = accept, name = 'assent', ...council } = {}) {
  const visitor = await visitCouncil(t, council);
  await visitor.open();
  await act(visitor.page);
  return { ...visitor, cookie: await readCookie(visitor.context, name) };
}

for (const host of [www, planning, wales]) {
  test(`R34 on ${host} the cookie is for this host alone, whole-site, Lax and Secure`, async (t) => {
    const { cookie } = await cookieAfter(t, { host });
    const { domain, path, sameSite, secure, httpOnly } = cookie;
    assert.deepEqual(
      { domain, path, sameSite, secure, httpOnly },
      { domain: host, path: '/', sameSite: 'Lax', secure: true, httpOnly: false },
    );
  });
}

test('R34 on plain http it is kept without Secure', async (t) => {
  const { site, page, context } = await visitCouncil(t);
  await page.goto(site.url('/').replace('https:', 'http:'));
  await reject(page);
  const { secure, sameSite } = await readCookie(context, 'assent');
  assert.deepEqual({ secure, sameSite }, { secure: false, sameSite: 'Lax' });
  await page.reload();
  await settle(page);
  assert.equal(await page.locator('assent-banner').count(), 0);
});

test('R34 in a frame without an address of its own, on https, it is Secure as well', async (t) => {
  const inner = councilPage({ main: '<assent-preferences></assent-preferences>' });
  const { page, context, open } = await visitCouncil(t, { page: { tag: false } });
  await open();
  await page.evaluate((srcdoc) => {
    document.body.prepend(Object.assign(document.createElement('iframe'), { srcdoc }));
  }, inner);
  const frame = page.frameLocator('iframe').first();
  await frame.locator('assent-preferences [data-assent-action="reject"]').click();
  await eventually(async () => (await readCookie(context, 'assent'))?.secure, true);
});

test('R34 its value is small, plain ASCII that needs no quoting, and says what was answered', async (t) => {
  const config = { categories: ['analytics', 'marketing', 'functional', 'embeds'] };
  const { cookie } = await cookieAfter(t, { page: { config } });
  assert.match(cookie.value, /^[\w=&~:.-]+$/);
  assert.ok(cookie.value.length < 1024);
  const { v, t: time, p, ...answers } = Object.fromEntries(new URLSearchParams(cookie.value));
  assert.deepEqual({ v, p }, { v: '1', p: '1' });
  assert.equal(Number(time), Math.floor(Date.now() / 1000 / 3600) * 3600);
  assert.deepEqual(answers, { analytics: '1', embeds: '1', functional: '1', marketing: '1' });
});

test('R34 two visitors with the same answer get the same cookie', async (t) => {
  // One clock, so that the hour cannot turn between them.
  const now = Date.now();
  const values = [];
  for (const minutes of [0, 1]) {
    const { page, context, open } = await visitCouncil(t, { context: { locale: 'cy-GB' } });
    const hour = Math.floor(now / 3_600_000) * 3_600_000;
    await page.clock.setFixedTime(hour + minutes * 60_000);
    await open();
    await page.click('[data-assent-action="accept"]');
    values.push((await readCookie(context, 'assent')).value);
  }
  assert.equal(values[0], values[1]);
});

/** What "site" comes to: the widest domain that no other body shares. */
const siteDomains = {
  [www]: '.example-council.gov.uk',
  [planning]: '.example-council.gov.uk',
  [wales]: '.example-council.gov.wales',
};
for (const [host, domain] of Object.entries(siteDomains)) {
  test(`R34 with cookie.domain "site" an answer on ${host} counts for ${domain}`, async (t) => {
    const config = { cookie: { domain: 'site' } };
    const { cookie, context } = await cookieAfter(t, { host, page: { config } });
    assert.equal(cookie.domain, domain);
    assert.deepEqual(
      (await readJar(context)).filter(({ name }) => !/^_g|^assent$/.test(name)),
      [],
      'probing leaves nothing behind',
    );
  });
}

test('R34 a domain shared on purpose makes the hosts of one council agree', async (t) => {
  const config = { cookie: { domain: 'example-council.gov.uk' } };
  const { open, site, page } = await cookieAfter(t, { page: { config }, act: reject });
  await open();
  await page.goto(site.url('/', planning));
  await settle(page);
  assert.equal(await page.locator('assent-banner').count(), 0);
});

test('R34 a domain of somebody else’s is said so, and the answer is kept for the host', async (t) => {
  const config = { cookie: { domain: 'another-council.gov.uk' } };
  const visitor = await cookieAfter(t, { page: { config } });
  await assertOneComplaint(visitor, /cookie\.domain/);
  assert.equal(visitor.cookie?.domain, www);
});

test('R34 "__Host-assent" is a name the browser guards, and works', async (t) => {
  const config = { cookie: { name: '__Host-assent' } };
  const { cookie, page, open } = await cookieAfter(t, { page: { config }, name: '__Host-assent' });
  assert.equal(cookie?.secure, true);
  await open('/next');
  assert.equal(await isGranted(page), true);
});
