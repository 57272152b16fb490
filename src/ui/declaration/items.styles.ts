/** The looks of the lists of cookies, in the settings and on a cookies page. */
import { css } from '../style-sheet.js';

export const itemsStyles = css`
  @layer assent {
    .assent-items {
      width: 100%;
      margin: 0 0 1.5em;
      border-collapse: collapse;
      table-layout: fixed;
      overflow-wrap: break-word;
      text-align: start;
    }
    .assent-items :is(th, td) {
      padding: 0.5em 0;
      padding-inline-end: 1em;
      border-bottom: 1px solid var(--assent-color-line, rgb(128 128 128 / 0.5));
      text-align: start;
      vertical-align: top;
    }
    .assent-items th:nth-child(2) {
      width: 40%;
    }
    /* Equal Access takes what a \`clip-path\` hides to be hidden from screen readers as well. */
    .assent-items caption {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
    }
    @media (max-width: 40em) {
      .assent-items :is(tbody, tr, td) {
        display: block;
      }
      /* Each cell shows its column itself. */
      .assent-items thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip: rect(0 0 0 0);
      }
      .assent-items tr {
        padding: 0.5em 0;
        border-bottom: 1px solid var(--assent-color-line, rgb(128 128 128 / 0.5));
      }
      .assent-items td {
        padding: 0.125em 0 !important;
        border: 0 !important;
      }
      .assent-items td::before {
        content: attr(data-label) ': ';
        font-weight: 700;
      }
    }
  }
`;
