/** Asks for something that no event announces, such as a browser's cookie jar, until it is as wanted. */
import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';

/** Longer than any answer takes, in milliseconds. */
const LONG = 2000;

/**
 * A page that is loaded anew meanwhile refuses to answer, or takes the question into the back/forward cache with it.
 *
 * @template Value
 * @param {() => Promise<Value>} ask
 * @param {Value} wanted
 */
export async function eventually(ask, wanted, { timeout = 5000 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      const silence = later(LONG, undefined, { ref: false }).then(() => {
        throw new Error('There was no answer');
      });
      assert.deepEqual(await Promise.race([ask(), silence]), wanted);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await later(20);
    }
  }
}
