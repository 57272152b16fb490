/** Notes when a visitor withdraws, so that what was measured before can be told from what came after. */

/**
 * Call it once Google's tag runs: the tag measures the very click that withdraws, and its own listener,
 * the elder one, does so before this one looks at the clock.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => number>} the time of the last click on a button that rejects
 */
export async function noteWithdrawal(page) {
  let pressedAt = Infinity;
  await page.exposeFunction('noteWithdrawal', (/** @type {number} */ time) => (pressedAt = time));
  await page.evaluate(() =>
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target.closest('[data-assent-action="reject"]')) globalThis.noteWithdrawal(Date.now());
      },
      true,
    ),
  );
  return () => pressedAt;
}
