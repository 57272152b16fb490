/**
 * Civic Cookie Control, 8 and 9: the cookie `CookieControl`, plain JSON.
 *
 * That this cookie holds the choice, for 90 days unless told otherwise: www.civicuk.com/cookie-control/documentation/cookies.
 * It documents no members. That it is JSON, and that `optionalCookies` says `accepted` or `revoked` by name: how
 * wellcomecollection/wellcomecollection.org reads it, in common/services/app/civic-uk/index.ts of 2024. All else rests on
 * cookies seen in browsers, of 2019 to 2026.
 * `interactedWith` is false until somebody has acted. What was neither accepted nor revoked was not answered.
 * Not confirmed: what the editions for IAB TCF and the CCPA write, so a record of theirs is taken for damaged.
 */
import { isCount, isListOf, isMapOf, isObject, isText, readRecord, type Fields } from './record.js';
import type { Tool } from './tool.js';

const DAY = 864e5;
const isDate = isText(/^\d\d\/\d\d\/\d{4}$/);
const isStatement = (value: unknown): value is Fields =>
  isObject(value) &&
  Object.entries(value).every(([name, one]) =>
    name === 'shown' ? one === true : name === 'updated' && isDate(one),
  );

export const civic: Tool = {
  name: 'CookieControl',
  read(text, _beside, now) {
    const fields = readRecord(
      text,
      {
        necessaryCookies: isListOf(isText(/^[\w.-]+\*?$/)),
        optionalCookies: isMapOf(isText(/^(accepted|revoked)$/)),
        statement: isStatement,
        consentDate: isCount,
        consentExpiry: isCount,
        interactedWith: (value) => value === true,
      },
      {
        initialState: (value) => isObject(value) && JSON.stringify(value) === '{"type":"closed"}',
        user: isText(/^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/),
      },
    );
    if (!fields) return undefined;
    const time = fields['consentDate'] as number;
    // What it would ask about again itself is no choice any more.
    if (time + (fields['consentExpiry'] as number) * DAY < now) return undefined;
    const version = (fields['statement'] as { updated?: string }).updated;
    const answers = Object.fromEntries(
      Object.entries(fields['optionalCookies'] as Fields).map(([name, said]) => [
        name,
        said === 'accepted',
      ]),
    );
    return { answers, time, ...(version && { version }) };
  },
};
