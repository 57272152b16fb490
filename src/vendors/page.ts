/** The page's globals, where vendors look for their queues, commands and settings. */

/** By name. Markup can put an element in any of these places: `<a id="clarity">`. */
export const page = globalThis as unknown as Record<string, unknown>;

export interface Queue {
  push(...items: unknown[]): unknown;
}

export type Command = (...words: unknown[]) => unknown;

/** An `<object>` calls itself a function, but is none. */
export const isCommand = (found: unknown): found is Command =>
  typeof found === 'function' && !('nodeType' in found);

/** The queue of that name as the vendor left it, or a fresh one. An element cannot be pushed to, nor a frame's window. */
export function queue(name: string): Queue {
  const found = page[name];
  return found instanceof Object && typeof (found as Partial<Queue>).push === 'function'
    ? (found as Queue)
    : (page[name] = []);
}

/** The command of that name as the vendor left it, or a stub in the vendors' manner: it collects `arguments` in `q`. */
export function command(name: string): Command {
  const found = page[name];
  if (isCommand(found)) return found;
  const stub: Command & { q: unknown[] } = function () {
    // oxlint-disable-next-line prefer-rest-params
    stub.q.push(arguments);
  };
  stub.q = [];
  return (page[name] = stub);
}
