/** The public custom properties, each with its default: the docs table is made from this list. */
import { css, unsafeCSS, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** Name, meaning, default on a light page, default on a dark one where it differs. */
export const TOKENS = [
  ['color-surface', 'Background of the banner and the dialog', '#f2f5f8', '#18212b'],
  ['color-text', 'Text', '#10171e', '#f2f5f8'],
  ['color-accent', 'Background of the buttons, and links', '#1c4f86', '#9ac7f7'],
  ['color-on-accent', 'Text on the buttons', '#ffffff', '#0d1620'],
  ['color-focus', 'Ring around what has the focus', '#10171e', '#ffffff'],
  ['color-edge', 'Edge between the banner and the page', '#1c4f86', '#9ac7f7'],
  ['space', 'The unit that gaps are made of', '1em', ''],
  ['radius', 'Corners of buttons', '0.25em', ''],
  ['width', 'Greatest width of the text and buttons', '64em', ''],
] as const;

const declare = (dark: boolean): string =>
  TOKENS.map(([name, , light, night]) => {
    const value = dark && night ? `light-dark(${light},${night})` : light;
    return dark && !night ? '' : `--_${name}:var(--assent-${name},${value});`;
  }).join('');

/** Declares the private twins that our styles use. Follows the page's own `color-scheme`. */
export const tokens = (selector: string): CSSResult => css`
  ${unsafeCSS(selector)} {
    ${unsafeCSS(declare(false))}
  }
  @supports (color: light-dark(red, red)) {
    ${unsafeCSS(selector)} {
      ${unsafeCSS(declare(true))}
    }
  }
`;
