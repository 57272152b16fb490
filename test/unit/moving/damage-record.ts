/** Damages other tools' records in every way there is, and never into a sound record again. */
import * as fc from 'fast-check';

type Jar = Readonly<Record<string, string>>;

/** What none of them writes at any place; `%` alone may stand before what looks like a code. */
const foreign = fc.constantFrom(
  ...Array.from('%{}[]<>"\\|^$#@!?*;\t\0é\u{1f36a}').concat('%00', '%3D', '%2526', '%C3'),
);

/** What stands in the place of an answer, and is none. */
const noAnswer = fc.constantFrom('yes', '2', 'TRUE', '"true"', 'null', '', '1e0', '{}', '01');
/** What grants: as JSON, as OneTrust lists it, and in Cookiebot’s notation. */
const ANSWER = /true|"accepted"|(?<=C\d+%3A)1|%22analytics%22(?=%5D)/;
/** What holds a record together. */
const JOINT = /[=&:,{}"]|%22|%3A|e$/g;

function kinds(text: string): Readonly<Record<string, fc.Arbitrary<string>>> {
  const place = fc.nat({ max: text.length - 2 });
  const placeAndSign = fc.tuple(place, foreign);
  return {
    insert: placeAndSign.map(([at, sign]) => text.slice(0, at) + sign + text.slice(at)),
    replace: placeAndSign.map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
    cut: place.map((at) => text.slice(0, at)),
    behead: place.map((at) => text.slice(at + 1)),
    join: fc
      .constantFrom(...text.matchAll(JOINT))
      .map(({ index, 0: joint }) => text.slice(0, index) + text.slice(index + joint.length)),
    twice: fc.constant(text + text),
    shout: fc.constant(text.toUpperCase()),
    quote: fc.constant(`"${text}"`),
    encode: fc.constant(encodeURIComponent(encodeURIComponent(text))),
    list: fc.constant(`[${text}]`),
    'other answer': noAnswer.map((other) => text.replace(ANSWER, other)),
    'space after': fc.constant(`${text} `),
    noise: fc.string({ unit: foreign, maxLength: text.length, size: 'max' }),
  };
}

/** The same jar with one cookie damaged, in one way. */
export const damagedJar = (jar: Jar): fc.Arbitrary<Jar> =>
  fc
    .constantFrom(...Object.entries(jar))
    .chain(([name, text]) =>
      fc.oneof(...Object.values(kinds(text))).map((damaged) => ({ ...jar, [name]: damaged })),
    )
    // Where a cookie has no answer in it, there is none to replace.
    .filter((damaged) => JSON.stringify(damaged) !== JSON.stringify(jar));
