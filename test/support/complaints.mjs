/** What the product says to the site's owner in the console: sentences that begin with its name. */
import assert from 'node:assert/strict';

const isOurs = (/** @type {string} */ text) => text.startsWith('assent:');

/** @param {{ messages: { type: string, text: string }[] }} visitor */
export const complaints = ({ messages }) =>
  messages.map(({ text }) => text).filter((text) => isOurs(text));

/**
 * Waits for the one sentence, and expects no second one and no uncaught error beside it.
 * @param {Pick<import('./visit.mjs').Visit, 'context' | 'page' | 'messages' | 'errors'>} visitor
 * @param {RegExp} words what the owner must be able to read in it
 */
export async function assertOneComplaint(visitor, words) {
  if (!complaints(visitor).length) {
    await visitor.context.waitForEvent('console', (message) => isOurs(message.text()));
  }
  await settle(visitor.page);
  const [complaint = '', ...more] = complaints(visitor);
  assert.match(complaint, words);
  assert.deepEqual(more, []);
  assert.deepEqual(visitor.errors, []);
}

/** Lets everything run that a loaded page still has under way. @param {import('playwright-core').Page} page */
export async function settle(page) {
  try {
    await page.evaluate(async () => {
      // A page from the back/forward cache is complete without ever firing a load event.
      for (let frame = 0; document.readyState !== 'complete'; frame += 1) {
        if (frame > 600) throw new Error('The page is still being loaded');
        await new Promise(requestAnimationFrame);
      }
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    });
  } catch (error) {
    // Such a page may be loaded anew at once; then that one has to come to rest.
    if (!/context was destroyed/.test(String(error))) throw error;
    await settle(page);
  }
}
