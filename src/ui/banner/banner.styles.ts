/**
 * The banner's looks. `!important` in a shadow tree wins over the page's own, so that a site's CSS can
 * neither hide the question nor tell accept from reject. Line height, spacing of letters and words and
 * the font stay open to the visitor's own styles (WCAG 1.4.12).
 */
import { css } from '../style-sheet.js';

export const bannerStyles = css`
  :host,
  ::slotted(*) {
    float: none !important;
    border: 0 solid var(--_color-edge) !important;
    zoom: 1 !important;
    interactivity: auto !important;
    margin: 0 !important;
    visibility: visible !important;
    padding: 0 !important;
    writing-mode: horizontal-tb !important;
    outline: 0 !important;
    -webkit-text-fill-color: currentcolor !important;
    rotate: none !important;
    text-indent: 0 !important;
    filter: none !important;
    scale: none !important;
    mask: none !important;
    position: static !important;
    text-shadow: none !important;
    translate: none !important;
    text-transform: none !important;
    text-decoration: none !important;
    height: auto !important;
    contain: none !important;
    box-shadow: none !important;
    transition: none !important;
    pointer-events: auto !important;
    overflow: visible !important;
    max-width: 100% !important;
    box-sizing: border-box !important;
    order: 0 !important;
    width: auto !important;
    font-size: 1em !important;
    color: inherit !important;
    max-height: none !important;
    transform: none !important;
    clip-path: none !important;
    opacity: 1 !important;
    content-visibility: visible !important;
    offset: none !important;
    mix-blend-mode: normal !important;
    animation: none !important;
    background: none !important;
  }
  :host {
    display: block !important;
    order: -1 !important;
    grid-column: 1 / -1 !important;
    line-height: 1.5;
    text-align: start;
    position: sticky !important;
    z-index: 2147483647 !important;
    overflow-wrap: anywhere;
    inset: auto !important;
    border-bottom-width: 3px !important;
    overflow: auto !important;
    font-size: max(1em, 1rem, 16px) !important;
    color: var(--_color-text) !important;
    background: var(--_color-surface) !important;
  }
  /* While the focus is elsewhere: a skip link, or a menu, must not lie beneath (WCAG 2.4.11). */
  :host([behind]) {
    z-index: 0 !important;
  }
  :host([placement='bottom']) {
    position: fixed !important;
    box-shadow: 0 0 1.5em #0004 !important;
    inset: auto 0 0 !important;
    /* Above what a phone without buttons draws across its lower edge. */
    padding-bottom: env(safe-area-inset-bottom) !important;
    border-width: 3px 0 0 !important;
    max-height: 96vh !important;
  }
  slot {
    display: block;
    max-width: var(--_width);
    box-sizing: border-box;
    margin: auto;
    padding: var(--_space) var(--_space) calc(var(--_space) * 0.25);
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(:is(h2, p)) {
    display: block !important;
    max-width: 42em !important;
    margin-bottom: var(--_space) !important;
  }
  /* A message stands in one line with what can be done about it. */
  ::slotted(:is([role], a, button)) {
    display: inline-block !important;
    margin-inline-end: var(--_space) !important;
  }
  ::slotted(h2) {
    font-size: 1.375em !important;
    font-weight: 700 !important;
    line-height: 1.25;
  }
  ::slotted(:is(a, button)) {
    min-height: 44px !important;
    margin-bottom: calc(var(--_space) * 0.75) !important;
    padding: 0.625em 0 !important;
    color: var(--_color-link) !important;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
    text-decoration: underline !important;
  }
  ::slotted(button:not([data-assent-action='manage'])) {
    min-width: min(18em, 100%) !important;
    border: 1px solid transparent !important;
    border-radius: var(--_radius) !important;
    padding-inline: 1em !important;
    font-weight: var(--_weight) !important;
    box-shadow: var(--_shadow) !important;
    text-align: center !important;
    text-decoration: none !important;
    color: var(--_color-on-accent) !important;
    background: var(--_color-accent) !important;
  }
  @media (max-width: 40em) {
    /* Larger type of the site's own would push the second answer out of sight. */
    :host {
      font-size: max(1rem, 16px) !important;
    }
    ::slotted(button:not([data-assent-action='manage'])) {
      min-width: 100% !important;
    }
  }
  ::slotted(:is(a, button):focus-visible) {
    outline: 3px solid var(--_color-focus) !important;
    outline-offset: 2px !important;
  }
  /* 400 % zoom, or a phone held sideways: leave the page half the screen. */
  @media (max-height: 32em) {
    :host([placement]) {
      max-height: 50vh !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** What the banner takes back of everything it holds, for whoever else shows an accept beside a reject. */
export const takenBack = bannerStyles.slice(
  bannerStyles.indexOf('{'),
  bannerStyles.indexOf('}') + 1,
);
