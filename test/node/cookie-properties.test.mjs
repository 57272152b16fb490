import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createConsentStore } from '../../build/consent/store.js';
import { resolveConfig } from '../../build/consent/resolve-config.js';
import { parseDecision } from '../../build/server/parse-decision.js';
import { cookiesNamed, readConsentCookie } from '../../build/storage/consent-cookie.js';
import { readDecision, writeDecision } from '../../build/storage/decision-text.js';
import { anyRecord, anyText, soundRecord } from '../support/any-record.mjs';
import { readAsDescribed } from '../support/cookie-oracle.mjs';
import { forgeriesAt, voidAt } from '../support/forgeries.mjs';

/** The same records on every run, so that a failure can be looked at. */
const runs = { numRuns: 10_000, seed: 20_261_123 };
const now = 1_795_392_000_000 + 1_234_567;

const plain = (decision) => decision && JSON.parse(JSON.stringify(decision));

test('of 10,000 records the gate honours exactly those that a second parser honours, with the same answers', () => {
  let sound = 0;
  fc.assert(
    fc.property(anyRecord(now), (text) => {
      const expected = readAsDescribed(text, now);
      sound += Number(expected !== undefined);
      assert.deepEqual(plain(readDecision(text, now)), plain(expected));
    }),
    runs,
  );
  // Neither all nor none: both sides of the rule were tried.
  assert.ok(sound > 2000 && sound < 8000, `${sound} of them are sound`);
});

test('whatever the gate honours it would write in the same words', () => {
  fc.assert(
    fc.property(anyRecord(now), (text) => {
      const decision = readDecision(text, now);
      if (decision) assert.equal(writeDecision(decision), text);
    }),
    runs,
  );
});

test('10,000 texts that nobody’s rules made are no decision, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(readDecision(text, now), undefined);
      assert.equal(parseDecision(`assent=${text}`, { now }), undefined);
    }),
    runs,
  );
});

test('a server reads any Cookie header at all without throwing, and believes one cookie that is sound or none', () => {
  const header = fc.array(
    fc.oneof(
      anyText,
      anyRecord(now).map((text) => `assent=${text}`),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(header, (pairs) => {
      const text = pairs.join('; ');
      const ours = text.split(/; */).filter((pair) => pair.startsWith('assent='));
      const expected = ours.length === 1 ? readAsDescribed(ours[0].slice(7), now) : undefined;
      assert.deepEqual(plain(parseDecision(text, { now })), plain(expected));
    }),
    runs,
  );
});

const config = resolveConfig({
  service: 'Example Council',
  policyVersion: 3,
  categories: [
    { id: 'analytics' },
    { id: 'marketing', version: 7 },
    { id: 'usage', basis: 'statistics', label: 'Usage', purpose: 'Counts visits.' },
  ],
});
const year = 365 * 86_400;

/** Whether a record, by the description alone, grants this version of a category, and still holds. */
function grantsAsDescribed(value, version, id) {
  const found = readAsDescribed(value, now);
  const answer = found?.answers[id];
  const holds = (time) => time + year > now / 1000;
  return {
    isYes: answer?.granted === true,
    isCurrent: Boolean(answer && answer.version >= version && holds(answer.time)),
    isKept: Boolean(found && holds(found.time)),
  };
}

test('a category is granted only where every cookie of the name is sound and says yes to it, and one cookie alone decides exactly as described', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now });
  let granted = 0;
  // A category that is granted in each, most often; a decoy stands between them.
  const value = fc.oneof(
    anyRecord(now),
    soundRecord(now),
    fc
      .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 2, max: 8 }))
      .map(
        ([hours, version]) =>
          `v=1&t=${(Math.floor(now / 3_600_000) - hours) * 3600}&p=${version}&analytics=1&marketing=1&usage=1`,
      ),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), (values) => {
      const jar = [
        'assentx=v=1',
        ...values.flatMap((one) => [`assent=${one}`, 'other=1']),
        'xassent=',
      ];
      const store = createConsentStore(config);
      store.replace(readConsentCookie(config, cookiesNamed('assent', jar)));
      for (const [id, version] of [
        ['analytics', 3],
        ['marketing', 7],
        ['usage', 3],
      ]) {
        const isGranted = store.isGranted(id);
        granted += Number(isGranted);
        const described = values.map((one) => grantsAsDescribed(one, version, id));
        const [first, ...more] = described;
        if (isGranted) assert.ok(first && described.every(({ isYes }) => isYes), id);
        if (isGranted)
          assert.ok(
            described.some(({ isCurrent }) => isCurrent),
            id,
          );
        if (first && more.length === 0) {
          const { isYes, isCurrent, isKept } = first;
          assert.equal(isGranted, isYes && isCurrent && isKept, values[0]);
        }
      }
      for (const id of ['', 'essential', 'constructor', '__proto__', 'v'])
        assert.equal(store.isGranted(id), false);
    }),
    runs,
  );
  assert.ok(granted > 1000, `${granted} grants were tried`);
});

const hour = 3600 * Math.floor(now / 3_600_000);

test('no committed forgery is a decision, for the gate or for the second parser', () => {
  for (const [what, value] of Object.entries(forgeriesAt(hour))) {
    assert.equal(readAsDescribed(value, now), undefined, what);
    assert.equal(readDecision(value, now), undefined, what);
    assert.equal(parseDecision(`assent=${value}`, { now }), undefined, what);
  }
});

test('what is sound and says nothing of a category that anybody asks about grants none, for either', () => {
  for (const [what, value] of Object.entries(voidAt(hour))) {
    const decision = readDecision(value, now);
    assert.deepEqual(plain(decision), plain(readAsDescribed(value, now)), what);
    const { isYes, isCurrent } = grantsAsDescribed(value, 3, 'analytics');
    assert.equal(isYes && isCurrent, false, what);
  }
});
