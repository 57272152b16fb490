/** Damages other tools' records at random, but the same way on every run, and never into a sound record again. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What none of them writes at any place; `%` alone may stand before what looks like a code. */
const foreign = Array.from('%{}[]<>"\\|^$#@!?*;\t\0é\u{1f36a}').concat(
  '%00',
  '%3D',
  '%2526',
  '%C3',
);

interface Place {
  readonly at: number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** What grants: as JSON, as OneTrust lists it, and in Cookiebot’s notation. */
const ANSWER = /true|"accepted"|(?<=C\d+%3A)1|%22analytics%22(?=%5D)/;

const kinds: Readonly<Record<string, (text: string, place: Place) => string>> = {
  insert: (text, { at, pick }) => text.slice(0, at) + pick(foreign) + text.slice(at),
  replace: (text, { at, pick }) => text.slice(0, at) + pick(foreign) + text.slice(at + 1),
  cut: (text, { at }) => text.slice(0, at),
  behead: (text, { at }) => text.slice(at + 1),
  join: (text, { pick }) => {
    const at = pick([...text.matchAll(/[=&:,{}"]|%22|%3A|e$/g)]);
    return text.slice(0, at.index) + text.slice(at.index + at[0].length);
  },
  twice: (text) => text + text,
  shout: (text) => text.toUpperCase(),
  quote: (text) => `"${text}"`,
  encode: (text) => encodeURIComponent(encodeURIComponent(text)),
  list: (text) => `[${text}]`,
  'other answer': (text, { pick }) =>
    text.replace(ANSWER, pick(['yes', '2', 'TRUE', '"true"', 'null', '', '1e0', '{}', '01'])),
  'space after': (text) => `${text} `,
  noise: (_, { at, pick }) => Array.from({ length: at }, () => pick(foreign)).join(''),
};

/** @returns jars in which one cookie is damaged, in one way */
export function damagedJars(
  jar: Readonly<Record<string, string>>,
  count: number,
  seed: number,
): { kind: string; jar: Record<string, string> }[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, () => {
    const kind = pick(Object.keys(kinds));
    const [name, text] = pick(Object.entries(jar));
    const at = Math.floor(random() * (text.length - 1));
    return { kind, jar: { ...jar, [name]: kinds[kind]!(text, { at, pick }) } };
  });
}
