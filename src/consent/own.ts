/** Own members only, whatever a page has added to `Object.prototype`; of two values, the later wins. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it is
export const own = <T = Record<string, unknown>>(...values: unknown[]): T =>
  Object.assign(Object.create(null), ...values);

/** The same, as a value that nobody can change. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the same
export const frozen = <T>(...values: object[]): T => Object.freeze(own<T>(...values));
