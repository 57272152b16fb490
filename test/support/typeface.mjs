/** The typeface of every picture, from npm, so that no machine’s own fonts are in them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ranges = {
  latin: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
};

/** @param {string} subset */
export const typefaceFile = (subset) =>
  readFileSync(
    fileURLToPath(
      import.meta.resolve(
        `@fontsource-variable/open-sans/files/open-sans-${subset}-wght-normal.woff2`,
      ),
    ),
  );

/**
 * Gives the typeface a name that a page asks for.
 * @param {string} name @param {(subset: string) => string} addressOf
 */
export const fontFaces = (name, addressOf) =>
  Object.entries(ranges)
    .map(
      ([subset, range]) => `@font-face {
        font-family: '${name}'; font-weight: 300 800; font-display: block;
        src: url(${addressOf(subset)}) format('woff2'); unicode-range: ${range};
      }`,
    )
    .join('\n');

/** For a page that has no address to fetch it from. */
export const inlineTypeface = (/** @type {string} */ name) =>
  fontFaces(name, (subset) => `data:font/woff2;base64,${typefaceFile(subset).toString('base64')}`);
