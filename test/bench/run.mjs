/** Compares Assent with vanilla-cookieconsent, turn by turn, as ratios of medians; fails over a budget. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from './measure.mjs';
import { rivals } from './rivals.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
/** The most that Assent may need of what the other needs. */
const budgets = {
  firstBytes: 0.75,
  laterBytes: 0.33,
  shown: 0.7,
  gone: 0.15,
  tag: 0.75,
  firstScript: 1,
  laterScript: 0.8,
  // The browser's own sum, above, leaves out what runs in the turns of promises, and counts waiting; this does neither.
  firstWork: 1,
  laterWork: 0.8,
};

const median = (numbers) =>
  numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Each measured in every round, so that whatever else the machine does meets both. */
const results = (async () => {
  const found = { assent: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(rivals)) found[name].push(await measure(rivals[name]));
  }
  return found;
})();

for (const [what, budget] of Object.entries(budgets)) {
  test(`${what} is at most ${budget} of vanilla-cookieconsent's`, async (t) => {
    const found = await results;
    const [ours, theirs] = ['assent', 'peer'].map((name) =>
      median(found[name].map((one) => one[what])),
    );
    t.diagnostic(
      `${what}: ${(ours / theirs).toFixed(2)} (${ours.toFixed(0)} : ${theirs.toFixed(0)})`,
    );
    assert.ok(ours / theirs <= budget);
  });
}
