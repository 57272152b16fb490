/** Where nothing of ours runs: nobody can answer, nobody can audit, and nothing is released whatever was answered before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banner } from '../support/choices.mjs';
import { complaints } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { readCookie } from '../support/device.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { readText } from '../support/project-files.mjs';
import { assertNothingReleased, assertPageWorks } from '../support/released-nothing.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';

const [, footer = ''] =
  /```html\n(<assent-settings>[^]*?)```/.exec(await readText('README.md')) ?? [];
const page = {
  main: `${inertScript('inline')}<button data-assent-action="reject">Reject analytics cookies</button>`,
  foot: `${footer}<script src="/assent-1.0.0/assent-audit.js"></script>`,
};

const block =
  (pattern) =>
  ({ context }) =>
    context.route(pattern, (route) => route.abort('blockedbyclient'));
/** In the console: of ours nothing runs that could say it. */
const browserSays = ({ messages }) => messages.map(({ text }) => text).join('\n');

const sites = {
  'JavaScript switched off': {
    context: { javaScriptEnabled: false },
    says: (visitor) => visitor.page.innerText('noscript p'),
    sentence: /^This website sets essential cookies only, because JavaScript is not running/,
  },
  'the tag blocked': {
    prepare: block('**/assent.js'),
    says: browserSays,
    sentence: /ERR_BLOCKED_BY_CLIENT/,
  },
  'every file of ours blocked': {
    prepare: block('**/assent*'),
    says: browserSays,
    sentence: /ERR_BLOCKED_BY_CLIENT/,
  },
};

for (const [what, { context, prepare, says, sentence }] of Object.entries(sites)) {
  test(`with ${what} no answer and no audit can be had, nothing is released before, after a no or after a yes of earlier, a sentence says so, and the page works`, async (t) => {
    const visitor = await visitCouncil(t, { page, context });
    await prepare?.(visitor);
    for (const earlier of [undefined, false, true]) {
      const value = earlier === undefined ? undefined : decisionText({ analytics: earlier });
      if (value) await seedCookie(visitor.context, value);
      visitor.messages.length = 0;
      await visitor.open();
      await visitor.page.click('main [data-assent-action="reject"]');
      await visitor.site.requestsDuring(300);
      await assertNothingReleased(visitor, value ? ['assent'] : []);
      assert.equal((await readCookie(visitor.context, 'assent'))?.value, value);
      assert.equal(await visitor.page.locator(banner).count(), 0);
      // Whoever would say yes for the visitor, or ask for an audit, asks this.
      assert.equal(await visitor.page.evaluate(() => typeof globalThis.assent), 'undefined');
      assert.match(await says(visitor), sentence);
      await assertPageWorks(visitor.page);
    }
    assert.deepEqual(complaints(visitor), []);
    assert.deepEqual(visitor.errors, []);
  });
}
