/** The rules that options are held to, one line each: a test and the words for it. */
import { ConfigError } from './config-error.js';

export interface Rule {
  readonly accepts: (value: unknown) => boolean;
  /** Completes "`option` must be …". */
  readonly words: string;
}

const ID = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;
const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);

/** Own members only, whatever a page has added to `Object.prototype`. */
export const own = (value: object): Record<string, unknown> => Object.assign(Object.create(null), value);

/** True for text, and for an object of texts that all pass. */
const eachText = (accepts: (text: string) => boolean) => (value: unknown): boolean => {
  const texts = typeof value === 'object' && value ? Object.values(value) : [value];
  return texts.length > 0 && texts.every((text) => isText(text) && accepts(text as string));
};

/** http, https, or an address without a scheme. Never `javascript:`, however it is spaced: browsers drop white space. */
const isAddress = (text: string): boolean => /^(https?:|[^:]*([/?#]|$))/i.test(text.replace(/[\0- ]/g, ''));

export const id: Rule = {
  accepts: (value) => typeof value === 'string' && ID.test(value) && !/^[vtp]$/.test(value),
  words: 'lower-case words joined by hyphens',
};
export const text: Rule = { accepts: eachText(() => true), words: 'text' };
export const address: Rule = { accepts: eachText(isAddress), words: 'an http(s) address' };
export const count: Rule = { accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0, words: 'a whole number' };
export const list: Rule = { accepts: Array.isArray, words: 'a list' };
export const record: Rule = {
  accepts: (value) => typeof value === 'object' && !!value && !Array.isArray(value),
  words: 'an object',
};
export const name: Rule = { accepts: (value) => /^[\w-]+$/.test(value as string), words: 'a cookie name' };
export const domain: Rule = {
  // gov.wales and llyw.cymru are no public suffixes: a cookie there would reach every other Welsh body.
  accepts: (value) => /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(value as string) && !/^(gov\.wales|llyw\.cymru)$/.test(value as string),
  words: 'a domain name of your own',
};
export const oneOf = (...words: readonly string[]): Rule => ({
  accepts: (value) => words.includes(value as string),
  words: `"${words.join('" or "')}"`,
});

/** Throws a `ConfigError` unless the value keeps the rule; an absent value is fine unless it is required. */
export function check(option: string, rule: Rule, value: unknown, wayOut = '', required = false): void {
  if (value === undefined ? required : !rule.accepts(value)) throw new ConfigError(option, rule.words, value, wayOut);
}

/** Checks an object's members against a table of rules and returns its own members; unknown names are refused. */
export function checkMembers(path: string, rules: Readonly<Record<string, Rule>>, value: unknown, required: readonly string[] = []): Record<string, unknown> {
  check(path || 'options', record, value, '', true);
  const members = own(value as object);
  const prefix = path && `${path}.`;
  for (const key of Object.keys(members)) {
    if (!Object.keys(rules).includes(key)) throw new ConfigError(prefix + key, `one of ${Object.keys(rules).join(', ')}`, key);
    check(prefix + key, rules[key]!, members[key]);
  }
  for (const key of required) check(prefix + key, rules[key]!, members[key], '', true);
  return members;
}
