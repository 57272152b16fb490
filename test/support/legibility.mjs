/** Tells whether words can be read: large enough, strong enough, not hidden or covered. */

/**
 * What is wrong with each piece of text within an element, in words; nothing if it all can be read.
 * @param {import('playwright-core').Page} page
 * @param {string} selector of the elements that hold the words
 * @returns {Promise<string[]>}
 */
export const illegible = (page, selector) =>
  page.evaluate((ours) => {
    // Not the engine's own search, which would look into our shadow root as well.
    const elements = [...document.querySelectorAll(ours)];
    if (!elements.length) throw new Error('There is nothing to read.');

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const readColour = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour) => {
      const [r, g, b] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const backgroundOf = (element) => {
      for (
        let at = element;
        at;
        at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host
      ) {
        const colour = readColour(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255, 255];
    };
    const contrast = (element) => {
      const text = readColour(getComputedStyle(element).color);
      const [low, high] = [luminance(text), luminance(backgroundOf(element))].sort((a, b) => a - b);
      return text[3] === 255 ? (high + 0.05) / (low + 0.05) : 1;
    };

    return elements.flatMap((element) => {
      const { fontSize, opacity, visibility, clipPath, transform, filter } =
        getComputedStyle(element);
      // A banner at the lower edge leaves the upper part of a small screen.
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const found = element
        .getRootNode()
        .elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      const faults = {
        'is too small': parseFloat(fontSize) < 16,
        'is see-through or hidden': opacity !== '1' || visibility !== 'visible',
        'is clipped, moved or filtered': `${clipPath}${transform}${filter}` !== 'nonenonenone',
        'is too weak': contrast(element) < 4.5,
        'has no room': width < 24 || height < 16,
        'is covered or off the screen':
          !found || !(element.contains(found) || found.contains(element)),
      };
      const wrong = Object.keys(faults).filter((fault) => faults[fault]);
      return wrong.map((fault) => `“${element.textContent.trim().slice(0, 40)}” ${fault}`);
    });
  }, selector);
