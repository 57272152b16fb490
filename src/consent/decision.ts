/** What a visitor decided, as a value: made anew, never edited. */
import type { Category, ConsentConfig } from './config.js';

export interface Answer {
  readonly granted: boolean;
  /** The policy version that was asked about. */
  readonly version: number;
  /** When it was given: seconds since 1970, cut to the hour so that it identifies nobody. */
  readonly time: number;
}

export interface Decision {
  /** When the visitor last decided anything: seconds since 1970, cut to the hour. */
  readonly time: number;
  readonly policyVersion: number;
  /** By category id, or `category:service`. A category that was never asked about is absent. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The categories that changed hands between two decisions. */
export interface Changes {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

export const DAY = 86_400;
const HOUR = 3600;

/** Cuts a clock reading in milliseconds to whole hours, in seconds. */
export const cutToHour = (milliseconds: number): number => Math.floor(milliseconds / 1000 / HOUR) * HOUR;

/** Seconds for which a category's answer still holds: none if it is absent, outdated or too old. */
export function remaining(config: ConsentConfig, category: Category, decision: Decision | undefined, now: number): number {
  const answer = decision?.answers[category.id];
  if (!answer || answer.version < category.version) return 0;
  return Math.max(0, answer.time + config.cookie.days * DAY - Math.floor(now / 1000));
}

/** Keeps only what two decisions have in common and both grant: the safe reading of two same-named cookies. */
export function lesser(one: Decision, other: Decision): Decision {
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(one.answers)) {
    const twin = other.answers[id];
    if (twin) answers[id] = twin.granted ? answer : twin;
  }
  return Object.freeze({ ...one, answers: Object.freeze(answers) });
}
