import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { visitCouncil } from '../support/council-visit.mjs';

const styled = (css, tag = { 'data-debug': true }) => ({
  page: { head: `<style>html { ${css} }</style>`, tag },
});

test('R41 colours that stand out too little are named in one sentence while an owner tries them', async (t) => {
  const weak = '--assent-color-accent: #8bc34a; --assent-color-on-accent: #fff';
  const visitor = await visitCouncil(t, styled(weak));
  await visitor.open();
  await assertOneComplaint(
    visitor,
    /--assent-color-link on --assent-color-surface is 1\.\d+ : 1 and must be 4\.5 : 1; --assent-color-on-accent on --assent-color-accent is 2\.\d+ : 1.*--assent-color-accent on --assent-color-surface is 1\.\d+ : 1 and must be 3 : 1/,
  );
});

test('R41 the ring around what has the focus is looked at too', async (t) => {
  const visitor = await visitCouncil(t, styled('--assent-color-focus: oklch(95% 0.05 90)'));
  await visitor.open();
  await assertOneComplaint(
    visitor,
    /: --assent-color-focus on --assent-color-surface is 1\.\d+ : 1/,
  );
});

for (const [what, council] of Object.entries({
  'colours that stand out': styled('--assent-color-accent: #00703c'),
  'the default': styled(''),
  'weak colours that nobody asked about': styled('--assent-color-accent: #8bc34a', {}),
})) {
  test(`R41 nothing is said of ${what}`, async (t) => {
    const visitor = await visitCouncil(t, council);
    await visitor.open();
    await seeQuestion(visitor.page);
    await settle(visitor.page);
    await settle(visitor.page);
    assert.deepEqual(complaints(visitor), []);
  });
}
