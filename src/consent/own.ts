/** Own members only, whatever a page has added to `Object.prototype`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it is
export const own = <T = Record<string, unknown>>(value: unknown): T =>
  Object.assign(Object.create(null), value);

/** The same, as a value that nobody can change. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the same
export const frozen = <T>(value: object): T => Object.freeze(own<T>(value));
