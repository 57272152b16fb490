/** Own members only, whatever a page has added to `Object.prototype`. */
export const own = <T = Record<string, unknown>>(value: unknown): T =>
  Object.assign(Object.create(null), value);

/** The same, as a value that nobody can change. */
export const frozen = <T>(value: object): T => Object.freeze(own<T>(value));
