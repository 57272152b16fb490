import { expect } from '@open-wc/testing';
import { readDecision, writeDecision } from '../../../src/storage/decision-text.js';

const now = 1_795_392_000_000;
const sound = 'v=1&t=1795392000&p=3&ads=0&analytics=0~2~1795388400&analytics:hotjar=0&marketing=0';
const signs = Array.from('v=1&t~p:-_%"{}[];,\\ \n\0aZ09é٣💥');

/** The same numbers on every run, so that a failure can be looked at. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const numbers = randomNumbers(20_260_205);
const below = (limit: number): number => Math.floor(numbers.next().value * limit);
const anySign = (): string => signs[below(signs.length)]!;

const damages: ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + anySign() + text.slice(at),
  (text, at) => text.slice(0, at) + anySign() + text.slice(at + 1),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(below(text.length)),
];

function damage(text: string): string {
  let damaged = text;
  for (let times = 1 + below(4); times; times -= 1) {
    damaged = damages[below(damages.length)]!(damaged, below(damaged.length + 1));
  }
  return damaged;
}

it('of two thousand damaged texts each is refused or is exactly what would be written', () => {
  let refused = 0;
  for (let count = 0; count < 2000; count += 1) {
    const text = damage(sound);
    const decision = readDecision(text, now);
    if (decision) expect(writeDecision(decision)).to.equal(text);
    else refused += 1;
  }
  expect(refused).to.be.above(1500);
});
