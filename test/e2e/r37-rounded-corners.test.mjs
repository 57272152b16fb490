/** What a telephone draws across its lower edge, on a page that takes the whole screen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const height = 760;
const inset = 34;

test('R37 at the lower edge everything in the question keeps clear of what a telephone draws across it', async (t) => {
  const { page, context, open } = await visitCouncil(t, {
    page: {
      config: { placement: 'bottom' },
      head: '<meta name="viewport" content="width=device-width, viewport-fit=cover">',
    },
    context: { viewport: { width: 390, height }, isMobile: true, hasTouch: true },
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: inset } });
  await open();
  await seeQuestion(page);
  const [edge, lowest] = await page.$eval(question, (banner) => [
    banner.getBoundingClientRect().bottom,
    Math.max(...[...banner.children].map((child) => child.getBoundingClientRect().bottom)),
  ]);
  assert.equal(Math.round(edge), height);
  assert.ok(lowest <= height - inset, `${lowest} of ${height}`);
});
