/** The looks of the settings form. `!important` keeps a choice visible and large enough; the rest gives way to the page. */
import { css } from '../style-sheet.js';

export const preferencesStyles = css`
  @layer assent {
    assent-preferences {
      display: block;
    }
    assent-preferences,
    .assent-dialog,
    :where(assent-preferences, .assent-dialog) * {
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
      text-wrap: pretty;
    }
    assent-preferences :is(h3, legend) {
      margin: 0 0 0.5em !important;
      font-size: 1.17em !important;
      font-weight: 700 !important;
    }
    /* Its room above is padding: a site that takes the margins of its headings away moves it onto the buttons otherwise. */
    assent-preferences h3 {
      padding: 1.5em 0 0;
    }
    assent-preferences fieldset {
      min-width: 0;
      margin: 1.5em 0 0;
      padding: 0;
      border: 0;
    }
    /* A service stands inside its category. */
    assent-preferences fieldset fieldset {
      margin: 0.5em 0 0;
      padding-inline-start: 1.5em;
    }
    assent-preferences legend {
      padding: 0;
    }
    assent-preferences label {
      display: inline-flex !important;
      align-items: center;
      min-height: 44px !important;
      min-width: 44px !important;
      gap: 0.625em;
      cursor: pointer;
      margin-inline-end: 1.5em;
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
    }
    assent-preferences button {
      display: inline-block !important;
      min-width: min(18em, 100%) !important;
      min-height: 44px !important;
      margin: 0.25em 0 0.75em !important;
      margin-inline-end: 1em !important;
      padding: 0.625em 1em !important;
      border: 1px solid transparent !important;
      border-radius: var(--_radius) !important;
      font: inherit;
      font-weight: var(--_weight) !important;
      box-shadow: var(--_shadow) !important;
      line-height: 1.25;
      cursor: pointer;
      text-align: center !important;
      color: var(--_color-on-accent) !important;
      background: var(--_color-accent) !important;
    }
    assent-preferences button::before,
    assent-preferences button::after {
      content: none !important;
    }
    assent-preferences button:hover {
      text-decoration: underline 0.15em !important;
    }
    assent-preferences [data-assent-action='save'] {
      margin-top: 1em !important;
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
    :is(assent-preferences, .assent-bar) [tabindex]:focus {
      outline: none;
    }
    @media (max-width: 40em) {
      assent-preferences button {
        min-width: 100% !important;
        margin-inline: 0 !important;
      }
    }
    @media print {
      assent-preferences details::details-content {
        content-visibility: visible;
      }
    }
  }
`;
