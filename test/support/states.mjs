/** Every state of the interface that a visitor can bring about, and what to look at in it. */
import { confirmation, dialog, openSettings, question, seeQuestion } from './choices.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} State
 * @property {keyof typeof import('./state-councils.mjs').councils} council whose website it is met on
 * @property {'home' | 'cookies'} path the page it is shown on
 * @property {string} root holds what is ours in it
 * @property {(page: Page) => Promise<unknown>} show
 * @property {(page: Page) => Promise<unknown>} [leave] so that what comes next on the same page can be shown
 */

const settings = 'main assent-preferences';
const pressed = (/** @type {string} */ action) => (/** @type {Page} */ page) =>
  page.click(`assent-banner [data-assent-action="${action}"]`);

const inDialog = {
  path: /** @type {const} */ ('home'),
  root: 'dialog',
  show: openSettings,
  async leave(/** @type {Page} */ page) {
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  },
};
const asking = { path: /** @type {const} */ ('home'), root: 'assent-banner', show: seeQuestion };

/**
 * In the order in which a visitor meets those of one page. One that is added here is looked at wherever all of them are.
 * @type {Record<string, State>}
 */
export const states = {
  question: { council: 'usual', ...asking },
  dialog: { council: 'usual', ...inDialog },
  confirmation: {
    council: 'usual',
    path: 'home',
    root: confirmation,
    async show(page) {
      await pressed('accept')(page);
      await page.waitForSelector(confirmation);
    },
  },
  hidden: {
    council: 'usual',
    path: 'home',
    root: 'assent-settings',
    async show(page) {
      await pressed('hide')(page);
      await page.waitForSelector('assent-banner', { state: 'detached' });
    },
  },
  inline: {
    council: 'usual',
    path: 'cookies',
    root: settings,
    show: (page) => page.waitForSelector(`${settings} fieldset`),
  },
  declaration: {
    council: 'usual',
    path: 'cookies',
    root: 'assent-declaration',
    show: (page) => page.waitForSelector('assent-declaration table'),
  },
  saved: {
    council: 'usual',
    path: 'cookies',
    root: settings,
    async show(page) {
      await page.click(`${settings} [data-assent-action="save"]`);
      await page.waitForSelector(`${settings} [role="alert"]`);
    },
  },
  'what changed': { council: 'changed', ...asking },
  'what changed, in the settings': {
    council: 'changed',
    ...inDialog,
    async show(page) {
      // A banner at the lower edge may cover the footer.
      await page.click(`${question} [data-assent-action="manage"]`);
      await page.waitForSelector(`${dialog} fieldset`);
    },
  },
  signal: { council: 'signalled', ...asking },
  notice: { council: 'counting', ...asking },
  'not kept': {
    council: 'forgotten',
    path: 'home',
    root: 'assent-banner',
    async show(page) {
      await pressed('reject')(page);
      await page.waitForSelector('assent-banner[view="unsaved"]');
    },
  },
  placeholder: {
    council: 'showing',
    path: 'home',
    root: 'assent-embed',
    show: (page) => page.waitForSelector('assent-embed button'),
  },
  'no JavaScript': {
    council: 'plain',
    path: 'cookies',
    root: 'main',
    show: (page) => page.waitForSelector('#no-script'),
  },
};

/** Unfolds the lists of cookies. @param {Page} page @param {string} root */
export const openLists = (page, root) =>
  page.$$eval(`${root} details`, (all) => all.forEach((details) => (details.open = true)));
