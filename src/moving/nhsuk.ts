/**
 * The banner of NHS.UK: one cookie, JSON through `encodeURI`.
 *
 * src/services/consent.ts, src/services/cookies.ts and src/types/consent.ts of the library that the organisation nhsuk has
 * on GitHub, at its version 7. Before anybody has chosen it keeps its defaults, once with `statistics` granted: only
 * `consented` tells a choice from them. Releases before `consentedAt` record no time, so that no grant of theirs counts.
 */
import { isBoolean, isCount, isText, readRecord } from './record.js';
import { timeOf, type Tool } from './tool.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'];

export const nhsuk: Tool = {
  // Put together in the browser: filter lists hide what is called so.
  name: 'nhsuk_cookie_consent'.replaceAll('_', '-'),
  read(text) {
    const fields = readRecord(
      text,
      {
        necessary: (value) => value === true,
        preferences: isBoolean,
        statistics: isBoolean,
        marketing: isBoolean,
        consented: (value) => value === true,
        version: isCount,
      },
      {
        consentedAt: (value) => timeOf(value) !== undefined,
        schemaHash: isText(/^[\w+/=-]+$/),
      },
    );
    const time = timeOf(fields?.['consentedAt']);
    return (
      fields && {
        answers: Object.fromEntries(CATEGORIES.map((name) => [name, fields[name] === true])),
        ...(time !== undefined && { time }),
        version: String(fields['version']),
      }
    );
  },
};
