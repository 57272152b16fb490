/** Damages cookie values at random, but the same way on every run, and never into a sound value again. */
import { decisionText } from './seeds.mjs';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the grammar has no place for. */
const foreign = Array.from('%{}[]()<>"\'\\/|,.;@!?*+^$#_ \tABCXYZé\u{1f36a}\0').concat(
  '%00',
  '%3D',
  '%2526',
);
const structure = ['=', '&'];

/** Hours since the oldest decision that is damaged; it still holds. */
const oldest = 8000;

/** Each kind of damage surely breaks the grammar, wherever it falls. */
const kinds = {
  insert: (text, { at, pick }) => text.slice(0, at) + pick(foreign) + text.slice(at),
  replace: (text, { at, pick }) => text.slice(0, at) + pick(foreign) + text.slice(at + 1),
  cut: (text, { at }) => text.slice(0, at),
  behead: (text, { at }) => text.slice(at + 1),
  join: (text, { pick }) => {
    const places = [...text.matchAll(/[=&]/g)].map(({ index }) => index);
    const place = pick(places);
    return text.slice(0, place) + text.slice(place + 1);
  },
  double: (text, { pick }) => text.replace(pick(structure), (sign) => sign + sign),
  repeat: (text, { pick }) => `${text}&${pick(text.split('&'))}`,
  reorder: (text, { pick }) => {
    const fields = text.split('&');
    const moved = pick(fields.slice(0, -1));
    return [...fields.filter((field) => field !== moved), moved].join('&');
  },
  shout: (text) => text.toUpperCase(),
  twice: (text) => text + text,
  encode: (text) => encodeURIComponent(text),
  quote: (text) => `"${text}"`,
  'other format': (text, { random }) => text.replace('v=1', `v=${pickNumber(random)}`),
  'other answer': (text, { pick }) =>
    text.replace(/=[01]$/, `=${pick(['2', '01', '-1', 'true', '', '1.0', '1e0'])}`),
  'time of no hour': (text, { random }) =>
    text.replace(/t=(\d+)/, (_, time) => `t=${Number(time) + 1 + Math.floor(random() * 3598)}`),
  'time to come': (text, { random }) =>
    text.replace(
      /t=(\d+)/,
      (_, time) => `t=${Number(time) + 3600 * (oldest + 2 + Math.floor(random() * 1e6))}`,
    ),
  'time padded': (text) => text.replace('t=', 't=0'),
  'version padded': (text) => text.replace('p=', 'p=0'),
  noise: (_, { random, pick }) =>
    Array.from({ length: random() * 60 }, () => pick(foreign)).join(''),
};

const pickNumber = (/** @type {() => number} */ random) => 2 + Math.floor(random() * 98);

/**
 * Values that were sound once and granted analytics, each damaged in one or more ways.
 * @param {number} count
 * @param {number} seed
 */
export function damagedValues(count, seed) {
  const random = randomFrom(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  // What is granted comes last, so that no cut leaves a grant behind.
  const sound = () => {
    const answers = pick([{ analytics: true }, { advertising: false, analytics: true }]);
    return decisionText(answers, { hoursAgo: Math.floor(random() * oldest) });
  };
  return Array.from({ length: count }, () => {
    const text = sound();
    const kind = pick(Object.keys(kinds));
    const at = Math.floor(random() * (text.length - 1));
    return { kind, value: kinds[kind](text, { at, pick, random }) };
  });
}
