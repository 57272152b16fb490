/** Counts the functions of `assent.js` below each reading of a cookie and each script that is put in. */

/** Runs in the page, before its scripts. */
export function scriptCalls() {
  Error.stackTraceLimit = 100;
  const calls = (globalThis.scriptCalls = { reads: [], requests: [] });
  /** @param {number[]} where */
  const note = (where) => {
    // What an `await` came from stands on no stack.
    const stack = new Error().stack.split('\n').filter((line) => !/ at async /.test(line));
    const ours = stack.filter((line) => line.includes('/assent.js'));
    if (ours.length) where.push(ours.length);
  };
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...jar,
    get() {
      note(calls.reads);
      return jar.get.call(this);
    },
  });
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    if (nodes.some((node) => node instanceof HTMLScriptElement)) note(calls.requests);
    return append.apply(this, nodes);
  };
}
