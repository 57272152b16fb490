/** Whether a name that was found is one that a service declares. */

/** @param pattern `*` at its end stands for any rest; with a host in brackets after it, it lies there, out of this website's reach */
export const covers = (pattern: string, name: unknown): name is string =>
  typeof name === 'string' &&
  !/ \(.*\)$/.test(pattern) &&
  (pattern === name || pattern === `${name.slice(0, pattern.length - 1)}*`);
