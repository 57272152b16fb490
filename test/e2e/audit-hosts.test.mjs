import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, short } from '../support/audit.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { filmHost, frame, press, visitFilm } from '../support/embeds.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const head = '<script type="module" src="/assent-1.0.0/assent-audit.js"></script>';

test('the host of a film that a visitor had shown once is expected', async (t) => {
  const { page, open } = await visitFilm(t);
  await open();
  await press(page, 'once');
  await page.waitForSelector(frame);
  const { entries, problems } = await audit(page);
  assert.deepEqual(problems.map(short), []);
  assert.ok(entries.map(short).includes(`expected: host ${filmHost}`));
});

const gateway = 'tags.example.org';
const config = {
  categories: ['analytics', 'marketing'],
  services: [
    {
      vendor: 'google-ads',
      id: 'AW-123456789',
      tag: `https://${gateway}/gtag/js`,
      category: 'marketing',
    },
  ],
};

for (const [granted, verdict] of [
  ['marketing', 'expected'],
  ['analytics', 'not granted'],
]) {
  test(`the gateway of a vendor in marketing is ${verdict} where ${granted} was granted`, async (t) => {
    const main = granted === 'analytics' ? `<img src="https://${gateway}/x.gif" alt="">` : '';
    const page = { head, main, config, tag: { 'data-google': null } };
    const visitor = await visitCouncil(t, { page });
    visitor.site.host(gateway, (_req, res) => res.writeHead(200).end());
    const answers = { analytics: false, marketing: false, [granted]: true };
    await seedCookie(visitor.context, decisionText(answers));
    await visitor.open();
    await visitor.site.request(({ host }) => host === gateway);
    const { entries } = await audit(visitor.page, null);
    const [found] = entries.filter(({ name }) => name === gateway);
    assert.equal(found.verdict, verdict);
  });
}
