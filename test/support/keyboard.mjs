/** Goes through a page with keys alone, and says where the focus is as a visitor would. */
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';

/** @typedef {import('./visitor.mjs').Visitor} Visitor */

/** Runs in the page: the words on what has the focus; for a radio button its question and its value. */
const nameFocus = () => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return '';
  const { type, value } = /** @type {HTMLInputElement} */ (activeElement);
  if (type !== 'radio') return activeElement.textContent?.trim();
  const question = activeElement.closest('fieldset')?.querySelector('legend')?.textContent?.trim();
  return `${question} ${value}`;
};

/** @param {Visitor} visitor @returns {Promise<string>} */
export const focusOf = (visitor) => visitor.evaluate(nameFocus);

/** Waits for the focus to get there. @param {Visitor} visitor @param {string} name */
export const assertFocus = (visitor, name) =>
  // In the middle of a reload there is no page to ask.
  eventually(() => focusOf(visitor).catch(() => 'nothing'), name, { timeout: 10_000 });

/**
 * Presses Tab until the wanted control has the focus.
 * @param {Visitor} visitor @param {string} name @param {{ key?: string, most?: number }} [options]
 */
export async function tabTo(visitor, name, { key = 'Tab', most = 20 } = {}) {
  const passed = [];
  while (passed.length < most) {
    await visitor.press(key);
    const focus = await focusOf(visitor);
    if (focus === name) return passed;
    passed.push(focus);
  }
  return assert.fail(`“${name}” was not reached with ${key}, only: ${passed.join(' | ')}`);
}

/** Goes to a control and presses it. @param {Visitor} visitor @param {string} name @param {string} [key] */
export async function press(visitor, name, key = 'Enter') {
  await tabTo(visitor, name);
  await visitor.press(key);
}

/**
 * Opens the settings with the control that has the focus. The dialog's heading may say what the control
 * says, so that only where the focus is tells whether it has moved.
 * @param {Visitor} visitor
 */
export async function openDialog(visitor) {
  await visitor.press('Enter');
  await visitor.waitFor(
    () =>
      document.querySelector('dialog:modal fieldset') &&
      document.activeElement?.matches('dialog:modal h2'),
  );
}
