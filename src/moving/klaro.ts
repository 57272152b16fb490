/**
 * Klaro: the cookie `klaro`, encoded JSON (plain in old releases), or the same in `localStorage` or `sessionStorage`.
 *
 * `saveConsents` of klaro-org/klaro-js, with its src/stores.js and src/utils/cookies.js: true or false
 * for each service, written only once somebody has chosen. It records neither a time nor a version of the wording, so
 * nothing shows what a grant was given to, and only refusals are carried over.
 */
import { isBoolean, isMapOf, readFields } from './record.js';
import { refusalsOf, type Choice, type Tool } from './tool.js';

export const klaro: Tool = {
  name: 'klaro',
  storage: true,
  read(text) {
    const fields = readFields(text);
    return isMapOf(isBoolean)(fields)
      ? { answers: refusalsOf(fields as Choice['answers']) }
      : undefined;
  },
};
