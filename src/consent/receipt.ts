/** The record of one decision. */

/** What an owner can log to show what was agreed to, when and under which words (UK GDPR article 7(1)). It names nobody. */
export interface Receipt {
  readonly policyVersion: number;
  /** Both ways: what was granted and what was denied. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** ISO 8601, cut to the hour. */
  readonly time: string;
  readonly source: string;
  readonly language: string;
  readonly release: string;
  /** The options in force, complete, as JSON: with the release they tell which words were shown. The same for every visitor. */
  readonly config: string;
}
