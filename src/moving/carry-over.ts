/** Makes a decision of ours out of what a visitor chose under another tool: refusals always, grants where they still hold. */
import { askable, type ConsentConfig } from '../consent/config.js';
import { endOf, HOUR, makeDecision, type Answer, type Decision } from '../consent/decision.js';
import type { MoveOptions } from '../consent/options.js';
import { frozen, own } from '../consent/own.js';
import type { Choice } from './tool.js';

/**
 * @param choices one for each record that was found, nothing for one that is damaged: it takes every grant with it
 * @param now the clock, in milliseconds
 * @returns a decision, or nothing where no answer can be carried over
 */
export function carryOver(
  config: ConsentConfig,
  { categories, version, since }: MoveOptions,
  choices: readonly (Choice | undefined)[],
  now: number,
): Decision | undefined {
  /** Neither from the future nor run out. */
  const isTimely = ({ time = now }: Choice): boolean =>
    time <= now + HOUR * 1000 && endOf(config, { time: time / 1000 }) * 1000 > now;
  /** Given to the wording of today: what the owner says of it must be said, must be recorded, and must agree. */
  const isCurrent = ({ time, version: given }: Choice): boolean =>
    time !== undefined &&
    (version ?? since) !== undefined &&
    (version === undefined || String(version) === given) &&
    (since === undefined || time >= Date.parse(since));
  const hourOf = ({ time = now }: Choice): number => Math.floor(time / 1000 / HOUR) * HOUR;

  const sound = choices.filter((choice) => choice && isTimely(choice)) as Choice[];
  const whole =
    // Another host of the site can plant the other tool's cookie, and that name is chosen so that none can plant a yes.
    !config.cookie.name.startsWith('__Host-') &&
    sound.length === choices.length &&
    sound.every(isCurrent);
  const answers = own<Record<string, Answer>>(null);
  for (const { id, version: asked } of askable(config)) {
    const names = Object.keys(categories).filter((name) => own(categories)[name] === id);
    const said = (choice: Choice) =>
      names.map((name) => own<Choice['answers']>(choice.answers)[name]);
    const refusing = sound.filter((choice) => said(choice).includes(false));
    const granted = !refusing[0] && whole && sound.flatMap(said).every((one) => one === true);
    const speaking = granted && names[0] ? sound : refusing;
    // Of several records the oldest counts, so that none makes another last longer.
    const time = Math.min(...speaking.map(hourOf));
    if (speaking[0]) answers[id] = frozen<Answer>({ granted, version: asked, time });
  }
  const times = Object.values(answers).map(({ time }) => time);
  return times[0] === undefined
    ? undefined
    : makeDecision(Math.max(...times), config.policyVersion, answers);
}
