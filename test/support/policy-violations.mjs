/** Keeps every violation of a page's security policy, from the first line of its first page on. */

/**
 * Call before the first navigation.
 * @param {import('playwright-core').BrowserContext} context
 * @returns {Promise<string[]>} filled as they come: what was refused, and by which directive
 */
export async function watchViolations(context) {
  /** @type {string[]} */
  const violations = [];
  await context.exposeFunction('noteViolation', (/** @type {string} */ text) =>
    violations.push(text),
  );
  await context.addInitScript(() =>
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample, disposition }) =>
        globalThis.noteViolation(`${disposition} ${effectiveDirective} ${blockedURI} ${sample}`),
      true,
    ),
  );
  return violations;
}
