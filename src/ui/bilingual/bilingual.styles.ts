/**
 * The looks of words in two languages: side by side where a line is long, one below the other where it is short. The
 * page's CSS can hide neither, nor tell them apart: `!important` in a layer beats the page's.
 */
import { css } from '../style-sheet.js';

export const bilingualStyles = css`
  @layer assent {
    :where(assent-banner, assent-preferences, assent-declaration, .assent-dialog) span[lang] {
      display: block !important;
      position: static !important;
      float: none !important;
      visibility: visible !important;
      opacity: 1 !important;
      filter: none !important;
      transform: none !important;
      translate: none !important;
      scale: none !important;
      clip-path: none !important;
      mask: none !important;
      content-visibility: visible !important;
      width: auto !important;
      height: auto !important;
      max-height: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font-size: 1em !important;
      font-weight: inherit !important;
      text-indent: 0 !important;
      color: inherit !important;
      background: none !important;
    }
    /* In the line of its marker. */
    assent-preferences summary span[lang] {
      display: inline !important;
    }
    @media (min-width: 40em) {
      :is(assent-banner, assent-preferences, assent-declaration)
        :is(h2, p:not([role])):has(> span + span) {
        columns: 2;
        column-gap: 2em;
      }
      :is(assent-banner, assent-preferences, assent-declaration) :is(h2, p) > span[lang] {
        break-inside: avoid;
      }
    }
  }
`;
