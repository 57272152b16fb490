/**
 * GOV.UK's pattern: the cookie `cookies_policy`, plain or encoded JSON, and `cookies_preferences_set`, which is `true` once
 * somebody has chosen. Before that, `cookies_policy` holds defaults.
 *
 * lib/cookie-functions.js of alphagov/govuk_publishing_components. It records neither a time nor a version of the wording,
 * so nothing shows what a grant was given to, and only refusals are carried over. Services made after the pattern differ:
 * one that writes anything but true and false by name (Base64, a timestamp, one word) is not read.
 */
import { isBoolean, isMapOf, readFields } from './record.js';
import { refusalsOf, type Choice, type Tool } from './tool.js';

const CHOSEN = 'cookies_preferences_set';

export const govuk: Tool = {
  name: 'cookies_policy',
  beside: [CHOSEN],
  read(text, beside) {
    const fields = readFields(text);
    return isMapOf(isBoolean)(fields) && fields['essential'] === true && beside(CHOSEN) === 'true'
      ? { answers: refusalsOf(fields as Choice['answers']) }
      : undefined;
  },
};
