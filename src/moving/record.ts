/** Reads a record that a tool has written with `JSON.stringify`, and nothing that it could not have written. */
import { own } from '../consent/own.js';

export type Fields = Readonly<Record<string, unknown>>;
/** What a field must be for the record to be one. */
export type Rules = Readonly<Record<string, (value: unknown) => unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && !!value && !Array.isArray(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** A whole number that is no less than 0. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && +value! >= 0;
/** Text alone: a pattern would take a number, or a list of one, for it. */
export const isText =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && pattern.test(value);
export const isListOf =
  (holds: (value: unknown) => unknown) =>
  (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.every(holds);
/** An object whose names are those of categories, or services, and whose values all hold. */
export const isMapOf =
  (holds: (value: unknown) => unknown) =>
  (value: unknown): value is Fields =>
    isObject(value) && Object.entries(value).every(([name, one]) => NAME.test(name) && holds(one));

/** What people call categories and services. */
export const NAME = /^[\w][\w .:-]*$/;

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Writing it again shows at once what JSON.stringify would never write: members twice, white space, needless escapes.
    return isObject(value) && JSON.stringify(value) === text ? own(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The ways in which these tools make a cookie's value of a text. */
const encodings = [(text: string) => text, encodeURI, encodeURIComponent];

/** @param text a cookie's value, or what lies in web storage */
export function readFields(text: string): Fields | undefined {
  try {
    const plain = decodeURIComponent(text);
    // One encoding for all of it, not a mixture.
    if (encodings.some((encode) => encode(plain) === text)) return parse(plain);
  } catch {
    // No text that was ever encoded, but it can be plain all the same.
  }
  return parse(text);
}

/**
 * @param rules what must be there
 * @param extra what may be there; nothing else may
 */
export function readRecord(text: string, rules: Rules, extra: Rules = {}): Fields | undefined {
  const fields = readFields(text);
  const sound =
    fields &&
    Object.keys(rules).every((name) => name in fields) &&
    Object.entries(fields).every(([name, value]) =>
      own<Rules>({ ...rules, ...extra })[name]?.(value),
    );
  return sound ? fields : undefined;
}
