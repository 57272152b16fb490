/** What was decided, read from the cookie as a server would read it. */
import { readCookie } from './device.mjs';

/**
 * By category: `'1'` or `'0'`; undefined while there is no decision.
 * @param {import('playwright-core').BrowserContext} context
 * @returns {Promise<Record<string, string> | undefined>}
 */
export async function decided(context) {
  const cookie = await readCookie(context, 'assent');
  if (!cookie) return undefined;
  const [, , , ...answers] = new URLSearchParams(cookie.value);
  return Object.fromEntries(answers);
}

/**
 * The Yes and No of one category in the preferences, found by its question as a visitor finds it.
 * @param {import('playwright-core').Page} page @param {string} label
 */
export const choice = (page, label) =>
  page.getByRole('group', { name: `accept ${label} cookies?` });

/** @param {import('playwright-core').Page} page @param {Record<string, string>} answers by label, Yes or No */
export async function choose(page, answers) {
  for (const [label, answer] of Object.entries(answers)) {
    await choice(page, label).getByLabel(answer, { exact: true }).check();
  }
}

/** What is chosen for each category, in the order of the page. @param {import('playwright-core').Page} page */
export const chosen = (page) =>
  page.$$eval('assent-preferences fieldset', (groups) =>
    groups.map((group) =>
      [...group.querySelectorAll('input')]
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(),
    ),
  );
