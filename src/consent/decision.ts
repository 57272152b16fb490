/** What a visitor decided, as a value: made anew, never edited. */
import type { ConsentConfig } from './config.js';
import { frozen } from './own.js';

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

export const HOUR = 3600;

/** When an answer, or the cookie with all of them, runs out, in seconds since 1970: counted from when it was given, never extended. */
export const endOf = (
  { cookie }: ConsentConfig,
  { time, granted }: { readonly time: number; readonly granted?: boolean },
): number => time + ((granted && cookie.granted) || cookie.days) * 24 * HOUR;

export const makeDecision = (
  time: number,
  policyVersion: number,
  answers: Decision['answers'],
): Decision => frozen({ time, policyVersion, answers: frozen(answers) });
