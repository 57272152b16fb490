/** The looks of the dialog that the settings open in. */
import { css } from '../style-sheet.js';

export const dialogStyles = css`
  @layer assent {
    .assent-dialog,
    .assent-bar,
    .assent-bar :is(h2, button) {
      visibility: visible !important;
      opacity: 1 !important;
      filter: none !important;
      transform: none !important;
      translate: none !important;
      scale: none !important;
      clip-path: none !important;
      mask: none !important;
      content-visibility: visible !important;
      pointer-events: auto !important;
    }
    .assent-bar button:focus-visible {
      outline: 3px solid var(--_color-focus) !important;
      outline-offset: 2px !important;
    }
    .assent-bar h2:focus {
      outline: none;
    }
    .assent-dialog a {
      color: var(--_color-link) !important;
    }
    .assent-dialog {
      box-sizing: border-box;
      width: min(var(--assent-dialog-width, 48em), 100vw - 1em);
      max-width: none;
      max-height: calc(100vh - 1em);
      max-height: calc(100dvh - 1em);
      margin: auto;
      padding: 1em 1.25em;
      overflow: auto;
      overscroll-behavior: contain;
      border: 1px solid var(--_color-edge);
      border-radius: var(--_radius);
      font-size: max(1em, 1rem, 16px);
      line-height: 1.5;
      text-align: start;
      color: var(--_color-text) !important;
      background: var(--_color-surface) !important;
    }
    .assent-dialog::backdrop {
      background: var(--assent-color-backdrop, rgb(0 0 0 / 0.55));
    }
    .assent-bar {
      display: flex;
      flex-flow: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1em;
      margin: 0 0 0.75em;
    }
    .assent-bar h2 {
      margin: 0 !important;
      font-size: 1.5em;
      line-height: 1.25;
    }
    .assent-bar button {
      min-height: 44px;
      padding: 0;
      border: 0;
      font: inherit;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
      color: var(--_color-link);
      background: none;
    }
    @media print {
      .assent-dialog {
        display: none !important;
      }
    }
  }
`;
