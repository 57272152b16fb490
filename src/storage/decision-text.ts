/** Turns a decision into the short string kept in the cookie, and back; the reading is strict and fails closed. */
import { HOUR, makeDecision, type Answer, type Decision } from '../consent/decision.js';
import { frozen, own } from '../consent/own.js';

const GRAMMAR =
  /^v=1&t=\d+&p=\d+(&(?![vtp]=)[a-z](-?[a-z\d])*(:[a-z](-?[a-z\d])*)?=[01](~\d+~\d+)?)*$/;

/** `v=1&t=1795392000&p=3&analytics=1&marketing=0` */
export function writeDecision({ time, policyVersion, answers }: Decision): string {
  let text = `v=1&t=${time}&p=${policyVersion}`;
  for (const id of Object.keys(answers).sort()) {
    const { granted, version, time: at } = answers[id]!;
    text += `&${id}=${+granted}`;
    if (version !== policyVersion || at !== time) text += `~${version}~${at}`;
  }
  return text;
}

/**
 * @param text the cookie's raw value
 * @param now the clock, in milliseconds
 * @returns the decision, or nothing if the text is not exactly what `writeDecision` would write
 */
export function readDecision(text: string, now: number): Decision | undefined {
  if (!GRAMMAR.test(text)) return undefined;
  const [, [, time], [, policyVersion], ...pairs] = text
    .split('&')
    .map((pair) => pair.split(/[=~]/)) as [string[], string[], string[], ...string[][]];
  const answers = own<Record<string, Answer>>(null);
  // An answer from the future is none, and nobody writes more than the hour.
  const isTimely = (at: number): boolean => at % HOUR === 0 && at <= now / 1000 + HOUR;
  let sound = isTimely(+time!);
  for (const [id, granted, version = policyVersion, at = time] of pairs) {
    answers[id!] = frozen({ granted: granted === '1', version: +version!, time: +at! });
    sound &&= isTimely(+at!);
  }
  const decision = makeDecision(+time!, +policyVersion!, answers);
  // Writing it again shows every other deviation at once: order, duplicates, leading zeros, needless detail.
  return sound && writeDecision(decision) === text ? decision : undefined;
}
