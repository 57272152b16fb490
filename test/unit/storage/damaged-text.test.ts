import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readDecision, writeDecision } from '../../../src/storage/decision-text.js';

const now = 1_795_392_000_000;
const sound = 'v=1&t=1795392000&p=3&ads=0&analytics=0~2~1795388400&analytics:hotjar=0&marketing=0';
/** The same on every run; what fails is shrunk, and says its seed and path. */
const runs = { numRuns: 2000, seed: 20_260_205 };

const place = fc.nat({ max: sound.length });
const sign = fc.constantFrom(...Array.from('v=1&t~p:-_%"{}[];,\\ \n\0aZ09é٣💥'));

/** Where it falls beyond the end of what is left, nothing happens, or a sign is added there. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  place.map((at) => (text: string) => text.slice(0, at) + text.slice(at + 1)),
  fc.tuple(place, sign).map(
    ([at, other]) =>
      (text: string) =>
        text.slice(0, at) + other + text.slice(at),
  ),
  fc.tuple(place, sign).map(
    ([at, other]) =>
      (text: string) =>
        text.slice(0, at) + other + text.slice(at + 1),
  ),
  place.map((at) => (text: string) => text.slice(0, at)),
  place.map((at) => (text: string) => text.slice(at) + text.slice(0, at)),
  fc.tuple(place, place).map(
    ([at, from]) =>
      (text: string) =>
        text.slice(0, at) + text.slice(from),
  ),
);
const damaged = fc
  .array(damage, { minLength: 1, maxLength: 4 })
  .map((damages) => damages.reduce((text, change) => change(text), sound));

it('of two thousand damaged texts each is refused or is exactly what would be written', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const decision = readDecision(text, now);
      if (decision) expect(writeDecision(decision)).to.equal(text);
    }),
    runs,
  );
  const refused = fc.sample(damaged, runs).filter((text) => !readDecision(text, now));
  expect(refused.length).to.be.above(1500);
});
