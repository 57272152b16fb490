/** Asks for something that no event announces, such as a browser's cookie jar, until it is as wanted. */
import assert from 'node:assert/strict';

/**
 * @template Value
 * @param {() => Promise<Value>} ask
 * @param {Value} wanted
 */
export async function eventually(ask, wanted, { timeout = 5000 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const found = await ask();
    try {
      assert.deepEqual(found, wanted);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
