/** Turns a decision into the short string kept in the cookie, and back; the reading is strict and fails closed. */
import type { Answer, Decision } from '../consent/decision.js';

const ID = '[a-z][a-z\\d]*(?:-[a-z\\d]+)*';
const ANSWER = `&(${ID}(?::${ID})?)=([01])(?:~(\\d+)~(\\d+))?`;
const HOUR = 3600;

/** `v=1&t=1795392000&p=3&analytics=1&marketing=0` */
export function writeDecision({ time, policyVersion, answers }: Decision): string {
  let text = `v=1&t=${time}&p=${policyVersion}`;
  for (const id of Object.keys(answers).sort()) {
    const answer = answers[id]!;
    text += `&${id}=${answer.granted ? 1 : 0}`;
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
  const [, t, p, rest] = new RegExp(`^v=1&t=(\\d+)&p=(\\d+)((?:${ANSWER})*)$`).exec(text) ?? [];
  if (rest === undefined) return undefined;
  const answers: Record<string, Answer> = Object.create(null);
  let sound = true;
  const timely = (time: number): boolean => time % HOUR === 0 && time <= now / 1000 + HOUR;
  for (const [, id = '', granted, version = p, time = t] of rest.matchAll(new RegExp(ANSWER, 'g'))) {
    const [category = '', service] = id.split(':');
    sound &&= !/^[vtp]$/.test(id) && timely(+time!) && (service === undefined || (category in answers && version === p && time === t));
    answers[id] = Object.freeze({ granted: granted === '1', version: +version!, time: +time! });
  }
  const decision: Decision = Object.freeze({ time: +t!, policyVersion: +p!, answers: Object.freeze(answers) });
  // Writing it again shows every other deviation at once: order, duplicates, leading zeros, needless detail.
  return sound && timely(decision.time) && writeDecision(decision) === text ? decision : undefined;
}
