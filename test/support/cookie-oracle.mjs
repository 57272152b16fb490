/**
 * The cookie's grammar a second time, written from its description and not from the gate's parser: no regular
 * expression, nothing written again and compared, so that the two can hardly be wrong in the same way.
 */

const HOUR = 3600;
const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** @param {string} text @param {string} signs */
const isMadeOf = (text, signs) =>
  text !== '' && Array.from(text).every((sign) => signs.includes(sign));

/** A whole number as a person writes it; what is too long to be exact is none. @param {string} text */
const isNumber = (text) =>
  isMadeOf(text, digits) && text.length <= 15 && (text === '0' || !text.startsWith('0'));

/** Lower-case words joined by hyphens, the first of which begins with a letter. @param {string} text */
const isId = (text) =>
  text.split('-').every((word) => isMadeOf(word, lower + digits)) && lower.includes(text.charAt(0));

/** A category, or one of its services. @param {string} key */
function isSubject(key) {
  const [category = '', service, ...more] = key.split(':');
  if (more.length > 0 || !isId(category)) return false;
  return service === undefined ? !['v', 't', 'p'].includes(key) : isId(service);
}

/**
 * @param {string} value what stands behind `assent=`
 * @param {number} now in milliseconds
 * @returns {{ time: number, policyVersion: number, answers: Record<string, object> } | undefined}
 */
export function readAsDescribed(value, now) {
  const pairs = value.split('&').map((pair) => {
    const sign = pair.indexOf('=');
    return { key: sign < 0 ? undefined : pair.slice(0, sign), said: pair.slice(sign + 1) };
  });
  const [v, t, p, ...rest] = pairs;
  if (v?.key !== 'v' || v.said !== '1') return undefined;
  if (t?.key !== 't' || !isNumber(t.said)) return undefined;
  if (p?.key !== 'p' || !isNumber(p.said)) return undefined;
  const time = Number(t.said);
  const policyVersion = Number(p.said);
  // Cut to the hour, and no more than an hour ahead.
  const isTimely = (/** @type {number} */ at) => at % HOUR === 0 && at * 1000 - now <= HOUR * 1000;
  if (!isTimely(time)) return undefined;

  /** @type {Record<string, object>} */
  const answers = Object.create(null);
  let before = '';
  for (const { key, said } of rest) {
    if (key === undefined || !isSubject(key)) return undefined;
    // Alphabetical order leaves no place for a second of the name either.
    if (key <= before) return undefined;
    before = key;
    const [answer, version, at, ...more] = said.split('~');
    if ((answer !== '1' && answer !== '0') || more.length > 0) return undefined;
    const granted = answer === '1';
    if (version === undefined) {
      answers[key] = { granted, version: policyVersion, time };
      continue;
    }
    if (at === undefined || !isNumber(version) || !isNumber(at)) return undefined;
    if (!isTimely(Number(at))) return undefined;
    // Only what differs from the head is said.
    if (Number(version) === policyVersion && Number(at) === time) return undefined;
    answers[key] = { granted, version: Number(version), time: Number(at) };
  }
  return { time, policyVersion, answers };
}
