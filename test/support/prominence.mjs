/** Compares how two controls look, so that neither is told apart. */
import assert from 'node:assert/strict';

/** These follow from how long the words are, or mean nothing to what stands in the flow. */
const ignored =
  /^(width|inline-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*|z-index)$/;

/**
 * Everything computed of an element and of what is drawn before and after it, and its box.
 * @param {import('playwright-core').Locator} locator
 */
const lookOf = (locator) =>
  locator.evaluate((element, pattern) => {
    const styles = [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const entries = [...style].filter((name) => !new RegExp(pattern).test(name));
      return Object.fromEntries(entries.map((name) => [name, style.getPropertyValue(name)]));
    });
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    return {
      styles,
      tag: element.localName,
      classes: element.className,
      box: { top, left, right, bottom, width, height },
    };
  }, ignored.source);

/**
 * @param {import('playwright-core').Locator} within holds one accept and one reject
 * @param {(button: import('playwright-core').Locator) => Promise<unknown>} [bringAbout] the state to compare them in
 * @returns the boxes of both
 */
export async function assertEqualProminence(within, bringAbout = async () => {}) {
  const looks = [];
  for (const action of ['accept', 'reject']) {
    const button = within.locator(`[data-assent-action="${action}"]`);
    await bringAbout(button);
    looks.push(await lookOf(button));
  }
  const [{ box: accept, ...acceptLook }, { box: reject, ...rejectLook }] = looks;
  assert.deepEqual(rejectLook, acceptLook);
  assert.equal(reject.height, accept.height);
  return { accept, reject };
}

/** With the same words, both are equally wide. @param {import('playwright-core').Locator} within */
export async function assertSameWidthForSameWords(within) {
  const widths = await within.evaluate((root) => {
    const buttons = [...root.querySelectorAll('[data-assent-action]')].slice(0, 2);
    for (const button of buttons) button.textContent = 'The same words';
    return buttons.map((button) => button.getBoundingClientRect().width);
  });
  assert.equal(widths[0], widths[1]);
}

/**
 * What a visitor finds in the middle of each button is that button, at full strength.
 * @param {import('playwright-core').Locator} within
 */
export async function assertBothCanBePressed(within) {
  for (const action of ['accept', 'reject']) {
    const button = within.locator(`[data-assent-action="${action}"]`);
    await button.scrollIntoViewIfNeeded();
    assert.equal(await button.evaluate(isOnTop), true, `${action} is covered`);
  }
}

/** @param {Element} element */
function isOnTop(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const found = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return width > 0 && height > 0 && element.contains(found);
}
