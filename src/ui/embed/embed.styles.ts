/**
 * The looks of an embed. As in the banner, `!important` in a shadow tree wins over the page's own, so that a
 * site's CSS can neither hide what is said before a yes nor tell the two buttons apart.
 */
import { takenBack } from '../banner/banner.styles.js';
import { css } from '../style-sheet.js';

const ownStyles = css`
  :host {
    display: block !important;
    margin-block: 1em;
  }
  :host([view='link']) [part] {
    display: none;
  }
  [part] {
    position: relative;
    z-index: 0;
    display: flex;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    font-size: max(1rem, 16px);
    line-height: 1.5;
    color: var(--_color-text);
    background: var(--_color-surface);
    outline: 1px solid var(--_color-edge);
    outline-offset: -1px;
  }
  /* Where the words need more room than a film has, the box has that room whatever it shows, so that nothing moves. */
  [part]::before {
    content: '';
    padding-top: calc(720px - 84%);
  }
  :host([view='content']) [part] {
    outline: 0;
  }
  [part] > * {
    border-radius: inherit;
  }
  iframe,
  img {
    position: absolute;
    z-index: -1;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    object-fit: cover;
  }
  [name] {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-content: center;
    gap: 0.75em;
    max-width: 44em;
    margin: auto;
    padding: var(--_space);
  }
  /* A picture is seen above the words, where it leaves them enough. */
  img + [name] {
    max-width: none;
    margin: auto 0 0;
    background: var(--_color-surface);
  }
  [name]::slotted(*) {
    display: block !important;
    flex: 1 1 100% !important;
  }
  [name]::slotted(strong) {
    font-size: 1.2em !important;
    line-height: 1.25;
  }
  [name]::slotted(button) {
    flex: 1 1 14em !important;
    min-height: 44px !important;
    padding: 0.625em 1em !important;
    border: 1px solid var(--_color-accent) !important;
    border-radius: var(--_radius) !important;
    font: inherit;
    font-weight: var(--_weight) !important;
    box-shadow: var(--_shadow) !important;
    line-height: 1.25;
    text-align: center !important;
    text-wrap: balance;
    cursor: pointer;
    color: var(--_color-on-accent) !important;
    background: var(--_color-accent) !important;
  }
  [name]::slotted(button:focus-visible) {
    outline: 3px solid var(--_color-focus) !important;
    outline-offset: 2px !important;
  }
  slot:not([name])::slotted(a) {
    display: inline-block;
    padding-block: 0.625em;
  }
  /* On paper a link is of no use without its address. */
  @media print {
    [part] {
      display: none;
    }
    ::slotted(a)::after {
      content: ' (' attr(href) ')' !important;
    }
  }
`;

/** The owner's link keeps the site's looks. */
export const embedStyles = (): string => `[name]::slotted(*)${takenBack}${ownStyles}`;
