/** What a visitor does about cookies: reads the question, answers it, changes the answer. */

export const banner = 'assent-banner';
export const question = 'assent-banner[view="question"]';
export const confirmation = 'assent-banner[view="confirmation"]';
export const dialog = 'dialog assent-preferences';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
export const seeQuestion = (page) => page.waitForSelector(question);

/** @param {Page} page */
export async function accept(page) {
  await page.click(`${question} [data-assent-action="accept"]`);
  await page.waitForSelector(`${confirmation}:has-text("accepted")`);
}

/** @param {Page} page */
export async function reject(page) {
  await page.click(`${question} [data-assent-action="reject"]`);
  await page.waitForSelector(`${confirmation}:has-text("rejected")`);
}

/** @param {Page} page */
export async function openSettings(page) {
  await page.click('[data-assent-open]');
  await page.waitForSelector(`${dialog} [data-assent-action="reject"]`);
}

/** Takes consent back, and waits until the page says so: after the reload, where there is one. @param {Page} page */
export async function withdraw(page) {
  await openSettings(page);
  await page.click(`${dialog} [data-assent-action="reject"]`);
  await page.waitForSelector(`${confirmation}:has-text("rejected")`);
}

/** What the running instance answers to a page's own script. @param {Page} page @param {string} [category] */
export const isGranted = (page, category = 'analytics') =>
  page.evaluate((id) => globalThis[Symbol.for('assent')]?.isGranted(id) ?? false, category);
