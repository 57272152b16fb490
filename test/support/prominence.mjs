/** Compares how two controls look, so that neither is told apart. */
import assert from 'node:assert/strict';

/** These follow from how long the words are, or mean nothing to what stands in the flow. */
const ignored =
  /^(width|inline-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*|z-index)$/;

/** @param {string} root @param {string} action */
const selectorOf = (root, action) => `${root} [data-assent-action="${action}"]`;

/**
 * Everything computed of an element and of what is drawn before and after it, and its box.
 * @param {import('playwright-core').Page} page @param {string} selector
 */
async function lookOf(page, selector) {
  // As one text: over a thousand values take longer on their way one by one than to be worked out.
  const look = await page.evaluate(
    ([wanted, pattern]) => {
      const [element, ...others] = document.querySelectorAll(wanted);
      if (!element || others.length) throw new Error(`There is not one ${wanted}.`);
      const ignorable = new RegExp(pattern);
      const styles = [null, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const names = [...style].filter((name) => !ignorable.test(name));
        return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      });
      const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
      return JSON.stringify({
        styles,
        tag: element.localName,
        classes: element.className,
        box: { top, left, right, bottom, width, height },
      });
    },
    [selector, ignored.source],
  );
  return JSON.parse(look);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} root of what holds one accept and one reject
 * @param {(button: import('playwright-core').Locator) => Promise<unknown>} [bringAbout] the state to compare them in
 * @returns the boxes of both
 */
export async function assertEqualProminence(page, root, bringAbout = async () => {}) {
  const looks = [];
  for (const action of ['accept', 'reject']) {
    const selector = selectorOf(root, action);
    await bringAbout(page.locator(selector));
    looks.push(await lookOf(page, selector));
  }
  const [{ box: accept, ...acceptLook }, { box: reject, ...rejectLook }] = looks;
  assert.deepEqual(rejectLook, acceptLook);
  assert.equal(reject.height, accept.height);
  return { accept, reject };
}

/** With the same words, both are equally wide. @param {import('playwright-core').Page} page @param {string} root */
export async function assertSameWidthForSameWords(page, root) {
  const widths = await page.evaluate((within) => {
    const buttons = [...document.querySelectorAll(`${within} [data-assent-action]`)].slice(0, 2);
    for (const button of buttons) button.textContent = 'The same words';
    return buttons.map((button) => button.getBoundingClientRect().width);
  }, root);
  assert.equal(widths.length, 2);
  assert.equal(widths[0], widths[1]);
}

/**
 * What a visitor finds in the middle of each button is that button, at full strength.
 * @param {import('playwright-core').Page} page @param {string} root
 */
export async function assertBothCanBePressed(page, root) {
  for (const action of ['accept', 'reject']) {
    const canBePressed = await page.evaluate(isOnTop, selectorOf(root, action));
    assert.equal(canBePressed, true, `${action} is covered`);
  }
}

/** @param {string} selector */
function isOnTop(selector) {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const found = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return width > 0 && height > 0 && element.contains(found);
}
