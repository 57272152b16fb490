/** The looks of the dialog that the settings open in. */
import { css } from '../style-sheet.js';

export const dialogStyles = css`
  @layer assent {
    /* It brings its own surface, and so its own colour and size of words. */
    :where(.assent-dialog) * {
      font-size: 1em !important;
      color: inherit !important;
      background: none !important;
    }
    .assent-dialog a {
      color: var(--_color-link) !important;
    }
    .assent-dialog {
      display: block !important;
      box-sizing: border-box;
      position: fixed !important;
      inset: 0 !important;
      width: min(var(--assent-dialog-width, 48em), 100vw - 1em) !important;
      max-width: none;
      height: fit-content !important;
      max-height: calc(100vh - 1em) !important;
      max-height: calc(100dvh - 1em) !important;
      margin: auto !important;
      padding: 0 !important;
      overflow: auto !important;
      overscroll-behavior: contain;
      overflow-wrap: anywhere;
      border: 1px solid var(--_color-edge);
      /* Corners as round as a pill's would cut off words. */
      border-radius: min(var(--_radius), 1em);
      font-size: max(1em, 1rem, 16px) !important;
      text-indent: 0 !important;
      line-height: 1.5;
      text-align: start;
      color: var(--_color-text) !important;
      background: var(--_color-surface) !important;
    }
    .assent-dialog > * {
      padding: 0 1.25em 1em;
    }
    /* A copy, out of a router's cache of pages. */
    .assent-dialog:not(:modal) {
      display: none !important;
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
      padding-top: 1em;
    }
    .assent-bar h2 {
      margin: 0 !important;
      font-size: 1.5em !important;
      font-weight: 700 !important;
      line-height: 1.25;
    }
    .assent-bar button {
      display: block !important;
      min-height: 44px !important;
      cursor: pointer;
      font: inherit;
      text-decoration: underline !important;
      color: var(--_color-link) !important;
    }
    @media print {
      .assent-dialog {
        display: none !important;
      }
    }
  }
`;
