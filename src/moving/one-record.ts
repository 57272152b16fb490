/** Leaves one record of ours where there are several: one that a neighbour planted, or one under the name of before. */
import type { Assent } from '../consent/assent.js';
import { endOf, makeDecision, type Answer, type Decision } from '../consent/decision.js';
import { cookiesNamed } from '../storage/consent-cookie.js';
import { readDecision } from '../storage/decision-text.js';
import type { Device, Gate } from './move-in.js';

/** With this prefix a browser takes a cookie from no other host, not even one of the same site. */
const PREFIX = '__Host-';

/** @param report tells the owner */
export function keepOneRecord(
  assent: Pick<Assent, 'config'>,
  device: Pick<Device, 'readJar' | 'clearCookies'>,
  report: (sentence: string) => void,
  now = Date.now(),
): void {
  const { config, decision, replace } = assent as Gate;
  const { name } = config.cookie;
  const records = (called: string): (Decision | undefined)[] =>
    cookiesNamed(called, device.readJar()).map((text) => readDecision(text, now));
  const ours = records(name);
  const before = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  const earlier = before ? records(before) : [];

  const isTwice = ours.length > 1;
  if (isTwice) {
    device.clearCookies([{ name }]);
    report(
      `a second cookie named ${name} was found and cleared. Only what both said counts; "cookie": {"name": "__Host-assent"} in the options keeps other hosts from setting one.`,
    );
  }
  if (earlier.length) device.clearCookies([{ name: before }]);
  if (decision) return;
  // Whoever can plant a cookie under the name of before can plant a yes; a no does nobody a favour.
  const kept = isTwice ? ours.reduce(lesser) : refusalsIn(earlier);
  if (kept && endOf(config, kept) * 1000 > now) replace(kept, 'moved');
}

/** Only what both answer, and of two answers the lesser: a no, or the older yes. */
function lesser(one: Decision | undefined, other: Decision | undefined): Decision | undefined {
  if (!one || !other) return undefined;
  const pairs = Object.keys(one.answers)
    .filter((id) => other.answers[id])
    .map((id) => [id, [one.answers[id]!, other.answers[id]!].sort(byWeight)[0]!] as const);
  if (!pairs[0]) return undefined;
  return makeDecision(
    Math.max(...pairs.map(([, { time }]) => time)),
    Math.min(one.policyVersion, other.policyVersion),
    Object.fromEntries(pairs),
  );
}

const byWeight = (one: Answer, other: Answer): number =>
  Number(one.granted) - Number(other.granted) ||
  one.version - other.version ||
  one.time - other.time;

function refusalsIn(records: readonly (Decision | undefined)[]): Decision | undefined {
  const [record] = records.filter(Boolean);
  const answers = Object.entries(record?.answers ?? {}).filter(([, { granted }]) => !granted);
  return (
    record &&
    answers[0] &&
    makeDecision(record.time, record.policyVersion, Object.fromEntries(answers))
  );
}
