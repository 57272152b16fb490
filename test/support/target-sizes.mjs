/** Tells whether what is to be pressed is large enough for a finger. */

/** What a finger has to hit, with what belongs to it: a radio is as large as its label. */
const targets = ':is(button, a[href], summary, input, label)';

/** Those that decide, or lead to where one decides. */
const main = '[data-assent-action]';

/**
 * Targets within an element that are smaller than WCAG 2.2 asks for (2.5.8), and main buttons lower than 44 pixels.
 * @param {import('playwright-core').Page} page @param {string} root
 * @returns {Promise<string[]>}
 */
export const tooSmall = (page, root) =>
  page.$$eval(
    `${root} ${targets}`,
    (elements, buttons) =>
      elements
        .map((element) => [element, element.getBoundingClientRect()])
        .filter(
          ([element, { width, height }]) =>
            width < 24 || height < (element.matches(buttons) ? 44 : 24),
        )
        .map(
          ([{ outerHTML }, { width, height }]) => `${outerHTML.slice(0, 80)} ${width}x${height}`,
        ),
    main,
  );
