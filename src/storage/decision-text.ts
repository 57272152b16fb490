/** Turns a decision into the short string kept in the cookie, and back; the reading is strict and fails closed. */
import { HOUR, type Answer, type Decision } from '../consent/decision.js';
import { frozen, own } from '../consent/own.js';

const ID = '[a-z][a-z\\d]*(-[a-z\\d]+)*';
const GRAMMAR = RegExp(`^v=1&t=\\d+&p=\\d+(&(?![vtp]=)${ID}(=[01](~\\d+~\\d+)?|:${ID}=[01]))*$`);

/** `v=1&t=1795392000&p=3&analytics=1&marketing=0` */
export function writeDecision({ time, policyVersion, answers }: Decision): string {
  let text = `v=1&t=${time}&p=${policyVersion}`;
  for (const id of Object.keys(answers).sort()) {
    const answer = answers[id]!;
    text += `&${id}=${+answer.granted}`;
    if (answer.version !== policyVersion || answer.time !== time) text += `~${answer.version}~${answer.time}`;
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
  const pairs = text.split('&').map((pair) => pair.split(/=|~/));
  const [, [, time], [, policyVersion]] = pairs as [string[], string[], string[]];
  const answers = own<Record<string, Answer>>(null);
  let sound = true;
  for (const [id = '', granted, version = policyVersion, at = time] of pairs.slice(3)) {
    answers[id] = frozen({ granted: granted === '1', version: +version!, time: +at! });
    // A service has no say without its category, and no answer comes from the future.
    sound &&= id.split(':')[0]! in answers && isTimely(+at!, now);
  }
  const decision = frozen<Decision>({ time: +time!, policyVersion: +policyVersion!, answers: Object.freeze(answers) });
  // Writing it again shows every other deviation at once: order, duplicates, leading zeros, needless detail.
  return sound && isTimely(decision.time, now) && writeDecision(decision) === text ? decision : undefined;
}

const isTimely = (time: number, now: number): boolean => time % HOUR === 0 && time <= now / 1000 + HOUR;
