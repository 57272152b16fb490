/** Every state of the interface that a visitor can bring about, and what to look at in it. */
import { confirmation, openSettings, question, seeQuestion } from './choices.mjs';

/** @typedef {import('playwright-core').Page} Page */

const settings = 'main assent-preferences';

/**
 * `path` is the page it is shown on, `root` holds what is ours in it.
 * @type {Record<string, { path: 'home' | 'cookies', root: string, show: (page: Page) => Promise<unknown> }>}
 */
export const states = {
  question: { path: 'home', root: 'assent-banner', show: seeQuestion },
  confirmation: {
    path: 'home',
    root: confirmation,
    async show(page) {
      await page.click(`${question} [data-assent-action="accept"]`);
      await page.waitForSelector(confirmation);
    },
  },
  dialog: {
    path: 'home',
    root: 'dialog',
    show: openSettings,
  },
  inline: {
    path: 'cookies',
    root: settings,
    show: (page) => page.waitForSelector(`${settings} fieldset`),
  },
  saved: {
    path: 'cookies',
    root: settings,
    async show(page) {
      await page.click(`${settings} [data-assent-action="save"]`);
      await page.waitForSelector(`${settings} [role="alert"]`);
    },
  },
  declaration: {
    path: 'cookies',
    root: 'assent-declaration',
    show: (page) => page.waitForSelector('assent-declaration table'),
  },
};

/** Unfolds the lists of cookies. @param {Page} page @param {string} root */
export const openLists = (page, root) =>
  page.$$eval(`${root} details`, (all) => all.forEach((details) => (details.open = true)));
