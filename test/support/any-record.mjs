/** Cookie values of every degree of soundness, for fast-check: sound, nearly sound, and anything at all. */
import * as fc from 'fast-check';

const HOUR = 3600;

/** Ids that mean something somewhere, beside any others. */
const id = fc.oneof(
  fc.constantFrom('analytics', 'marketing', 'embeds', 'constructor', 'a', 'a-1', 'v', 't', 'p'),
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/),
);
const subject = fc.oneof(
  { weight: 4, arbitrary: id },
  { weight: 1, arbitrary: fc.tuple(id, id).map((both) => both.join(':')) },
);
const number = fc.integer({ min: 0, max: 12 });

/** Mostly in the past; sometimes to come, sometimes no hour. @param {number} now in milliseconds */
const timeAround = (now) => {
  const hours = Math.floor(now / 1000 / HOUR);
  const whole = fc.integer({ min: -20_000, max: 2 }).map((offset) => (hours + offset) * HOUR);
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 2_000_000_000 }) },
  );
};

/** Written by the rules, or with one of them broken. @param {number} now */
const written = (now) => {
  const time = timeAround(now);
  const answer = fc.tuple(
    subject,
    fc.constantFrom('0', '1'),
    fc.option(fc.tuple(number, time), { freq: 4 }),
  );
  return fc
    .record({
      time,
      policyVersion: number,
      answers: fc.array(answer, { maxLength: 5 }),
      isSorted: fc.integer({ min: 0, max: 5 }),
    })
    .map((parts) => {
      const byName = new Map(parts.answers.map((one) => [one[0], one]));
      const kept = parts.isSorted
        ? [...byName.keys()].sort().map((name) => byName.get(name))
        : parts.answers;
      const fields = kept.map(
        ([name, said, own]) => `${name}=${said}${own ? `~${own[0]}~${own[1]}` : ''}`,
      );
      return [`v=1&t=${parts.time}&p=${parts.policyVersion}`, ...fields].join('&');
    });
};

const sign = fc.oneof(
  fc.constantFrom(...Array.from('v=1&t~p:-_%"{}[],\\ \n\0aZ09é٣')),
  fc.constantFrom('&analytics=1', '~1~3600', '&t=0', '__proto__', '%26', '=='),
);

/** One to three places changed: a sign taken out, put in or put in another's place. */
const damaged = (/** @type {fc.Arbitrary<string>} */ text) =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.oneof(fc.constant(''), sign)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([sound, changes]) => {
      let value = sound;
      for (const [place, taken, put] of changes) {
        const at = place % (value.length + 1);
        value = value.slice(0, at) + put + value.slice(at + taken);
      }
      return value;
    });

/** A record by the rules of its description, most often. @param {number} now */
export const soundRecord = written;

/** @param {number} now the clock that the times lie around, in milliseconds */
export const anyRecord = (now) =>
  fc.oneof(
    { weight: 4, arbitrary: written(now) },
    { weight: 3, arbitrary: damaged(written(now)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('vtp=&~:-01a')) }) },
  );

/** What no rule makes a record: text of any kind. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...Array.from('vtp=&~:-01a%')), maxLength: 60 }),
  fc.json(),
  fc.webQueryParameters(),
  fc.base64String(),
);
