/** The looks of the declaration beside its tables, on the screen and on paper. */
import { css, styleSheet } from '../style-sheet.js';

const declarationStyles = css`
  @layer assent {
    assent-declaration {
      display: block;
    }
    assent-declaration p {
      max-width: 42em;
    }
    assent-declaration button {
      min-height: 44px;
      margin: 1em 0;
      margin-inline-end: 1em;
      padding: 0 1em;
      font: inherit;
    }
    assent-declaration button:focus-visible {
      outline: 3px solid var(--_color-focus) !important;
      outline-offset: 2px !important;
    }
    @media print {
      assent-declaration button {
        display: none;
      }
      assent-declaration :is(h3, p) {
        break-after: avoid;
      }
      .assent-items tr {
        break-inside: avoid;
      }
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Lends the one sheet to a document or a shadow root that holds a declaration. */
export function adoptDeclarationStyles({ adoptedStyleSheets }: Document | ShadowRoot): void {
  sheet ??= styleSheet(declarationStyles);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
