/** The four promises where a page frames another that has the tag: the answer is given in the page around. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerByScript,
  assertAcceptWorksOrFailsClosed,
  assertAllFour,
  assertNothingBeforeAChoice,
  assertRejectWorks,
  assertWorksAndSaysNoMore,
} from '../support/any-site.mjs';
import { assertAuditFindsPlanted } from '../support/audit.mjs';
import { banner } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { hasRun, inertScript, ranIn } from '../support/inert-markup.mjs';
import { councilHosts } from '../support/site.mjs';

const main = inertScript('inline');
const framed = councilPage({ main });
const [www, , wales] = councilHosts;

const frames = {
  'a sandboxed frame': {
    attributes: `sandbox="allow-scripts" src="https://${www}/framed"`,
    refused: ['cookie planted', 'localStorage planted'],
  },
  'a cross-site frame': {
    attributes: `src="https://${wales}/framed"`,
    hosts: [wales],
    refused: ['cookie planted'],
  },
  'a frame of the same site': { attributes: `src="/framed"`, obeys: true },
};

/** The page around declares whom it frames, as an audit wants it. */
async function visitFramed(t, { attributes, hosts = [] }) {
  const config = { services: [{ id: 'framed', category: 'essential', hosts }] };
  const visitor = await visitCouncil(t, {
    page: { config, main: `${main}<iframe ${attributes}></iframe>` },
  });
  visitor.site.page('/framed', framed);
  const findFrame = () => visitor.page.frames().find((one) => one.url().endsWith('/framed'));
  return { ...visitor, findFrame };
}

for (const [what, fixture] of Object.entries(frames)) {
  const { obeys } = fixture;
  test(`around ${what}: nothing before a choice, a no works, a yes works here and ${obeys ? 'there' : 'not there'}, both pages work, and an audit finds what was planted`, async (t) => {
    const visitor = await visitFramed(t, fixture);
    const { page, site, open, findFrame } = visitor;
    const steps = [assertNothingBeforeAChoice, assertRejectWorks, assertAcceptWorksOrFailsClosed];
    for (const step of steps) {
      await step(visitor, { open });
      const frame = findFrame();
      const granted = step === assertAcceptWorksOrFailsClosed;
      if (granted && obeys) await hasRun(frame, 'inline');
      await settle(frame);
      await site.requestsDuring(200);
      assert.deepEqual(await ranIn(frame), granted && obeys ? ['inline'] : []);
      assert.equal(await frame.locator(banner).count(), 0);
      assert.equal(site.tagRequests().length, Number(granted) + Number(granted && !!obeys));
    }
    const frame = findFrame();
    await frame.click('#next');
    await frame.waitForURL('**/next');
    // Over the frame, the wheel would turn that.
    await page.mouse.move(2, 2);
    await assertWorksAndSaysNoMore(visitor, { open });
    await open();
    await assertAuditFindsPlanted(visitor, '/assent-1.0.0/assent-audit.js');
  });
}

for (const [what, fixture] of Object.entries(frames).filter(([, { obeys }]) => !obeys)) {
  test(`in ${what} neither a no nor a yes can be kept, so that nothing is released, a sentence says why, the framed page works, and an audit finds what was planted`, async (t) => {
    const { findFrame, ...visitor } = await visitFramed(t, fixture);
    await visitor.open();
    const frame = findFrame();
    const address = frame.url();
    await assertAllFour(
      { ...visitor, page: frame },
      {
        open: () => frame.goto(address),
        answer: answerByScript,
        failsWith: /cookies cannot be kept/,
        pageWorks: async () => {
          await frame.click('#next');
          await frame.waitForURL('**/next');
        },
      },
    );
    await frame.goto(address);
    const file = new URL('/assent-1.0.0/assent-audit.js', address).href;
    await assertAuditFindsPlanted({ ...visitor, page: frame }, file, fixture);
  });
}
