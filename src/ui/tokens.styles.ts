/**
 * The public custom properties, each with its default, and the private twins that our styles use. What each
 * is for stands with `AssentBannerElement`, where documentation tools look for it.
 *
 * Three colours make the rest. They follow the page's own `color-scheme`, in browsers that have `light-dark`.
 */
import { css } from './style-sheet.js';

export const tokens = css`
  :host {
    --_color-surface: var(--assent-color-surface, #f2f5f8);
    --_color-text: var(--assent-color-text, #10171e);
    --_color-accent: var(--assent-color-accent, #1c4f86);
    --_color-on-accent: var(--assent-color-on-accent, var(--_color-surface));
    --_color-focus: var(--assent-color-focus, var(--_color-text));
    --_color-edge: var(--assent-color-edge, var(--_color-accent));
    --_space: var(--assent-space, 1em);
    --_radius: var(--assent-radius, 0.25em);
    --_width: var(--assent-width, 64em);
    --_color-link: var(--assent-color-link, var(--_color-accent));
    --_weight: var(--assent-weight, 600);
    --_shadow: var(--assent-shadow, none);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_color-surface: var(--assent-color-surface, light-dark(#f2f5f8, #18212b));
      --_color-text: var(--assent-color-text, light-dark(#10171e, #f2f5f8));
      --_color-accent: var(--assent-color-accent, light-dark(#1c4f86, #9ac7f7));
    }
  }
`;
