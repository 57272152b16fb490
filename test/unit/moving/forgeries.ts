/** What somebody could make of another tool's record to have it taken for a grant; each changes one that is sound. */
import { chosen } from './samples.js';

/** Puts something first into the record, in the encoding that it is in. */
const first = (text: string, member: string): string =>
  text
    .replace(/^\{/, `{${member}`)
    .replace(/^%7B/, `%7B${encodeURIComponent(member)}`)
    .replace(/^isGpc/, `${encodeURIComponent(member)}=1&isGpc`);

/** Puts one in the place of what says yes: in JSON, in OneTrust's list, in Cookiebot's notation. */
const said = (text: string, yes: string): string =>
  text
    .replace('"accepted"', yes)
    .replace(/((?:statistics|usage|google-analytics)(?:"|%22)?(?::|%3A))true/, `$1${yes}`)
    .replace('C0002%3A1', `C0002%3A${encodeURIComponent(yes)}`)
    .replace('%5B%22necessary%22%2C%22analytics%22%5D', encodeURIComponent(yes));

/** Puts one in the place of the time of the choice, however it is written. */
const dated = (text: string, milliseconds: number): string =>
  text
    .replaceAll(String(chosen), String(milliseconds))
    .replaceAll(new Date(chosen).toISOString(), new Date(milliseconds).toISOString());

export const forgeries: Readonly<Record<string, (text: string) => string>> = {
  // Members that every object has, or that make one an answer.
  'a prototype': (text) => first(text, '"__proto__":{"analytics":true,"statistics":true},'),
  'a constructor': (text) => first(text, '"constructor":{"prototype":{"analytics":true}},'),
  'a toJSON of its own': (text) => first(text, '"toJSON":true,'),
  'another decision beside it': (text) => first(text, '"analytics":"accepted","granted":true,'),
  // What a lenient reader takes for a yes.
  'a text for an answer': (text) => said(text, '"true"'),
  'a number for an answer': (text) => said(text, '1.0'),
  'a list for an answer': (text) => said(text, '[true]'),
  'an object for an answer': (text) => said(text, '{"valueOf":true}'),
  'an answer in capitals': (text) => said(text, 'TRUE'),
  'an answer with a full-width digit': (text) => said(text, '１'),
  'a category that looks alike': (text) =>
    text
      .replace(/a(?=nalytics)/g, 'а')
      .replace('statistics', 'ſtatistics')
      .replace('C0002', 'С0002'),
  // Times that would make it last for ever, or newer than the wording.
  'the year 2100': (text) => dated(text, Date.UTC(2100, 0, 1)),
  'the day after tomorrow': (text) => dated(text, chosen + 30 * 864e5),
  'a time before time': (text) => dated(text, -864e5),
  'a time long run out': (text) => dated(text, chosen - 500 * 864e5),
  // Texts that are not what any tool writes.
  'a byte order mark': (text) => `\ufeff${text}`,
  'a zero-width space': (text) => `${text}\u200b`,
  'a line break at the end': (text) => `${text}\n`,
  'a NUL at the end': (text) => `${text}\0`,
  'a lone surrogate': (text) => `${text}\ud800`,
  'a comment behind it': (text) => `${text}//`,
  'encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'white space between': (text) => text.replace(/:|%3A/g, (sign) => `${sign} `),
  'two records': (text) => text + text,
  'two records in a list': (text) => `[${text},${text}]`,
  'a text in inverted commas': (text) => JSON.stringify(text),
  'our own cookie': () => `v=1&t=${Math.floor(chosen / 36e5) * 3600}&p=1&analytics=1`,
  'ten thousand brackets': () => '['.repeat(10_000),
  'ten thousand members': (text) => first(text, '"a":true,'.repeat(10_000)),
  nothing: () => '',
  null: () => 'null',
  'a bare yes': () => 'true',
};
