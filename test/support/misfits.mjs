/** Tells what does not fit: leaves the screen, is cut off, scrolls sideways or lies over another thing. */

/**
 * In words; nothing if all of an element, and the page it stands on, fits.
 * @param {import('playwright-core').Page} page @param {string} root
 * @returns {Promise<string[]>}
 */
export const misfits = (page, root) =>
  page.evaluate((ours) => {
    const found = [];
    const say = (element, what) =>
      found.push(`<${element.localName}> “${element.textContent.trim().slice(0, 30)}” ${what}`);
    // Not what is for screen readers alone.
    const isSeen = (element) => {
      const aside = element.closest('caption, thead');
      return !aside || getComputedStyle(aside).position !== 'absolute';
    };
    const all = [...document.querySelectorAll(`${ours}, ${ours} *`)].filter(isSeen);
    if (!all.length) throw new Error('There is nothing to see.');

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) say(document.body, `is ${scrollWidth} px wide`);
    for (const element of all) {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      if (width && (left < -1 || right > clientWidth + 1)) say(element, 'leaves the screen');
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        say(element, 'scrolls sideways');
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        say(element, 'is cut off');
    }
    const written = all.filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
    );
    for (const [index, one] of written.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of written.slice(index + 1)) {
        if (one.contains(other)) continue;
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) say(one, `lies over “${other.textContent.slice(0, 30)}”`);
      }
    }
    return found;
  }, root);
