/**
 * The looks of what is rendered into the page itself. A site's own form and table styles win, being outside
 * the layer; what keeps a choice visible and large enough is `!important`, which in a layer beats the page's.
 */
import { css, styleSheet } from './style-sheet.js';
import { tokens } from './tokens.styles.js';

const lightStyles = css`
  @layer assent {
    assent-preferences,
    assent-declaration {
      display: block;
    }
    .assent-dialog,
    .assent-bar,
    .assent-bar :is(h2, button),
    assent-preferences,
    assent-preferences
      :is(p, div, fieldset, legend, label, input, button, summary, h3, [role='alert']) {
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
    assent-preferences p {
      max-width: 42em;
      margin: 0 0 0.75em;
    }
    assent-preferences h3 {
      margin: 1.5em 0 0.5em;
    }
    assent-preferences fieldset {
      min-width: 0;
      margin: 2em 0 0;
      padding: 0;
      border: 0;
    }
    assent-preferences legend {
      margin: 0 0 0.5em;
      padding: 0;
      font-size: 1.17em;
      font-weight: 700;
    }
    assent-preferences label {
      display: inline-flex !important;
      align-items: center;
      gap: 0.625em;
      min-width: 44px !important;
      min-height: 44px !important;
      margin: 0 1.5em 0 0;
      cursor: pointer;
    }
    assent-preferences input {
      appearance: auto !important;
      position: static !important;
      flex: none;
      width: 24px !important;
      height: 24px !important;
      margin: 0 !important;
      accent-color: var(--_color-accent);
    }
    assent-preferences a {
      display: inline-block;
      padding: 0.25em 0;
    }
    assent-preferences summary {
      width: fit-content;
      padding: 0.625em 0;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    assent-preferences button {
      display: inline-block !important;
      position: static !important;
      width: auto !important;
      height: auto !important;
      min-width: min(15em, 100%) !important;
      min-height: 44px !important;
      margin: 0.25em 1em 0.75em 0;
      padding: 0.625em 1em !important;
      overflow: visible !important;
      text-indent: 0 !important;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      font: inherit;
      font-size: 1em !important;
      font-weight: 600;
      line-height: 1.25;
      cursor: pointer;
      color: var(--_color-on-accent) !important;
      background: var(--_color-accent) !important;
    }
    assent-preferences button:hover {
      text-decoration: underline 0.15em;
    }
    assent-preferences [data-assent-action='save'] {
      margin-top: 2em;
    }
    :is(assent-preferences, .assent-bar) :is(button, input, summary, a):focus-visible {
      outline: 3px solid var(--_color-focus) !important;
      outline-offset: 2px !important;
    }
    assent-preferences [role='alert'] {
      margin: 0 0 1.5em;
      padding: 1em;
      border: 3px solid var(--_color-edge);
    }
    assent-preferences [role='alert'] p {
      margin: 0 !important;
      font-weight: 700;
    }
    assent-preferences [tabindex]:focus,
    .assent-bar h2:focus {
      outline: none;
    }
    .assent-dialog a {
      color: var(--_color-accent) !important;
    }
    .assent-dialog {
      box-sizing: border-box;
      width: min(48em, 100vw - 1em);
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
      background: rgb(0 0 0 / 0.55);
    }
    .assent-bar {
      display: flex;
      flex-flow: row-reverse wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1em;
      margin: 0 0 0.75em;
    }
    .assent-bar h2 {
      /* Fills its line, so that it starts where lines start also below the button. */
      flex: 1 0 auto;
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
      color: var(--_color-accent);
      background: none;
    }
    .assent-items {
      width: 100%;
      margin: 0 0 1.5em;
      border-collapse: collapse;
      table-layout: fixed;
      overflow-wrap: break-word;
      text-align: start;
    }
    .assent-items :is(th, td) {
      padding: 0.5em 1em 0.5em 0;
      border-bottom: 1px solid rgb(128 128 128 / 0.5);
      text-align: start;
      vertical-align: top;
    }
    .assent-items th:nth-child(2) {
      width: 40%;
    }
    .assent-items caption {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @media (max-width: 40em) {
      .assent-items :is(tbody, tr, td) {
        display: block;
      }
      /* Each cell says its column itself. */
      .assent-items thead {
        display: none;
      }
      .assent-items tr {
        padding: 0.5em 0;
        border-bottom: 1px solid rgb(128 128 128 / 0.5);
      }
      .assent-items td {
        padding: 0.125em 0 !important;
        border: 0 !important;
      }
      .assent-items td::before {
        content: attr(data-label) ': ';
        font-weight: 700;
      }
      assent-preferences button {
        min-width: 100% !important;
        margin-inline: 0;
      }
    }
    @media print {
      .assent-dialog {
        display: none !important;
      }
      assent-preferences details::details-content {
        content-visibility: visible;
      }
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Lends the one sheet to a document or a shadow root that holds our elements. */
export function adoptLightStyles({ adoptedStyleSheets }: Document | ShadowRoot): void {
  sheet ??= styleSheet(
    tokens.replaceAll(':host', 'assent-preferences, assent-declaration, .assent-dialog') +
      lightStyles,
  );
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
