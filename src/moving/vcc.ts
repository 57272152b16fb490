/**
 * vanilla-cookieconsent 3: the cookie `cc_cookie`, encoded JSON, or the same as plain JSON in `localStorage`.
 *
 * Its members: `CookieValue` in types/index.d.ts of the package's release 3.1.0, and what its dist writes.
 * `categories` are those accepted. Those that were asked about are the names in `services`, which lists the services
 * accepted in each: where it names any, others of the category may have been refused, so that is no grant of it.
 */
import { NAME, isCount, isListOf, isMapOf, isText, readRecord, type Fields } from './record.js';
import { refusalsOf, timeOf, type Tool } from './tool.js';

const isName = isText(NAME);
const isTime = (value: unknown): boolean => timeOf(value) !== undefined;

export const vcc: Tool = {
  name: 'cc_cookie',
  storage: true,
  read(text, _beside, now) {
    const fields = readRecord(
      text,
      {
        categories: isListOf(isName),
        revision: isCount,
        consentTimestamp: isTime,
        consentId: isText(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
        services: isMapOf(isListOf(isName)),
        lastConsentTimestamp: isTime,
      },
      {
        // Whatever its owner put there has nothing to do with the choice.
        data: () => true,
        languageCode: isText(/^[a-z]{2,3}(-\w+)*$/i),
        expirationTime: (value) => isCount(value) && value > now,
      },
    );
    if (!fields) return undefined;
    const accepted = fields['categories'] as readonly string[];
    const answers = Object.fromEntries(
      Object.entries(fields['services'] as Fields)
        .filter(([name, chosen]) => !accepted.includes(name) || !(chosen as unknown[])[0])
        .map(([name]) => [name, accepted.includes(name)]),
    );
    return {
      answers: accepted.every((name) => name in (fields['services'] as Fields))
        ? answers
        : refusalsOf(answers),
      time: timeOf(fields['lastConsentTimestamp'])!,
      version: String(fields['revision']),
    };
  },
};
