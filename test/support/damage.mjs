/** Cookie values that were sound once, damaged in every way there is, and never into a sound value again. */
import * as fc from 'fast-check';
import { decisionText } from './seeds.mjs';

/** What the grammar has no place for. */
const foreign = fc.constantFrom(
  ...Array.from('%{}[]()<>"\'\\/|,.;@!?*+^$#_ \tABCXYZé\u{1f36a}\0').concat('%00', '%3D', '%2526'),
);
const noAnswer = fc.constantFrom('2', '01', '-1', 'true', '', '1.0', '1e0');

/** Hours since the oldest decision that is damaged; it still holds. */
const oldest = 8000;

/** @param {string} text @param {number} seconds */
const later = (text, seconds) =>
  text.replace(/t=(\d+)/, (_, time) => `t=${Number(time) + seconds}`);

/** Each kind of damage surely breaks the grammar, wherever it falls. @param {string} text */
function kinds(text) {
  const place = fc.nat({ max: text.length - 2 });
  const placeAndSign = fc.tuple(place, foreign);
  const fields = text.split('&');
  return {
    insert: placeAndSign.map(([at, sign]) => text.slice(0, at) + sign + text.slice(at)),
    replace: placeAndSign.map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
    cut: place.map((at) => text.slice(0, at)),
    behead: place.map((at) => text.slice(at + 1)),
    join: fc
      .constantFrom(...text.matchAll(/[=&]/g))
      .map(({ index }) => text.slice(0, index) + text.slice(index + 1)),
    double: fc.constantFrom('=', '&').map((sign) => text.replace(sign, sign + sign)),
    repeat: fc.constantFrom(...fields).map((field) => `${text}&${field}`),
    reorder: fc
      .constantFrom(...fields.slice(0, -1))
      .map((moved) => [...fields.filter((field) => field !== moved), moved].join('&')),
    shout: fc.constant(text.toUpperCase()),
    twice: fc.constant(text + text),
    encode: fc.constant(encodeURIComponent(text)),
    quote: fc.constant(`"${text}"`),
    'other format': fc.integer({ min: 2, max: 99 }).map((v) => text.replace('v=1', `v=${v}`)),
    'other answer': noAnswer.map((other) => text.replace(/=[01]$/, `=${other}`)),
    'time of no hour': fc.integer({ min: 1, max: 3599 }).map((seconds) => later(text, seconds)),
    'time to come': fc
      .integer({ min: oldest + 2, max: oldest + 1e6 })
      .map((hours) => later(text, 3600 * hours)),
    'time padded': fc.constant(text.replace('t=', 't=0')),
    'version padded': fc.constant(text.replace('p=', 'p=0')),
    noise: fc.string({ unit: foreign, maxLength: 60, size: 'max' }),
  };
}

/** What is granted comes last, so that no cut leaves a grant behind. */
const soundValue = fc
  .record({
    answers: fc.constantFrom({ analytics: true }, { advertising: false, analytics: true }),
    hoursAgo: fc.nat({ max: oldest - 1 }),
  })
  .map(({ answers, hoursAgo }) => decisionText(answers, { hoursAgo }));

/** A value that granted analytics, damaged in one way. @type {fc.Arbitrary<string>} */
export const damagedValue = soundValue.chain((text) => fc.oneof(...Object.values(kinds(text))));
