/** What is known of another consent tool: where it keeps a visitor's choice, and how to read that. */

/** A choice as the tool recorded it. */
export interface Choice {
  /** By the tool's own name of a category or service. What was never answered is absent. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** When it was given, in milliseconds since 1970; absent where the tool does not say, and then no grant counts. */
  readonly time?: number;
  /** The wording it was given to, as the tool counts it. */
  readonly version?: string;
}

export interface Tool {
  /** The name of the cookie, unless its owner gave it another. */
  readonly name: string;
  /** Cookies that belong to it and go with it. */
  readonly beside?: readonly string[];
  /** True where it can keep its record in web storage under the same name. */
  readonly storage?: true;
  /**
   * Reads one record. Whatever deviates from what the tool writes is no choice.
   *
   * @param text as it is kept
   * @param beside the text of another of its cookies, if there is exactly one
   * @param now the clock, in milliseconds
   */
  read(text: string, beside: (name: string) => string | undefined, now: number): Choice | undefined;
}

/** Where it cannot be shown that somebody granted anything by an action of their own. */
export const refusalsOf = (answers: Choice['answers']): Choice['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, granted]) => !granted));

/** Milliseconds of a time as `toISOString` writes it; nothing for any other text. */
export function timeOf(text: unknown): number | undefined {
  const time = new Date(String(text));
  return !isNaN(+time) && time.toISOString() === text ? +time : undefined;
}
