/**
 * The looks of what is rendered into the page itself. A site's own form and table styles win, being outside
 * the layer; what keeps a choice visible and large enough is `!important`, which in a layer beats the page's.
 */
import { css } from '@lit/reactive-element/css-tag.js';
import { tokens } from './tokens.js';

const RULES = css`
@layer assent {
  assent-preferences, assent-declaration { display: block; }
  assent-preferences :is(p, div, fieldset, legend, label, input, button, dl, dt, dd, summary, h2, h3),
  .assent-dialog {
    visibility: visible !important; opacity: 1 !important; filter: none !important; transform: none !important;
    translate: none !important; scale: none !important; clip-path: none !important; mask: none !important;
    content-visibility: visible !important; pointer-events: auto !important;
  }
  assent-preferences :is(h2, h3, p) { max-width: 44em; margin: 0 0 0.75em; }
  assent-preferences h3 { margin-top: 1.5em; }
  assent-preferences fieldset { min-width: 0; margin: 1.5em 0 0; padding: 0; border: 0; }
  assent-preferences legend { padding: 0; font-size: 1.125em; font-weight: 700; margin-bottom: 0.5em; }
  assent-preferences label {
    display: inline-flex !important; align-items: center; gap: 0.625em; min-height: 44px !important;
    min-width: 44px !important; margin: 0 1.5em 0 0; cursor: pointer;
  }
  assent-preferences input[type='radio'] {
    appearance: auto !important; position: static !important; flex: none; width: 24px !important; height: 24px !important;
    margin: 0 !important; accent-color: var(--_color-accent);
  }
  assent-preferences button {
    display: inline-block !important; min-height: 44px !important; margin: 0.375em 0.75em 0.375em 0; padding: 0.5em 1em;
    border: 2px solid transparent; border-radius: var(--_radius); font: inherit; font-weight: 600; cursor: pointer;
    color: var(--_color-on-accent); background: var(--_color-accent);
  }
  assent-preferences button[data-assent-action='save'] { margin-top: 1.5em; }
  assent-preferences :is(button, input, summary, a):focus-visible,
  .assent-dialog :is(button, h2):focus-visible {
    outline: 3px solid var(--_color-focus) !important; outline-offset: 2px !important;
  }
  assent-preferences summary { min-height: 24px; padding: 0.5em 0; cursor: pointer; text-decoration: underline; }
  assent-preferences [role='alert'] {
    margin-bottom: 1.5em; padding: 1em; border: 3px solid var(--_color-edge); border-radius: var(--_radius);
  }
  assent-preferences [role='alert'] > p { margin: 0 0 0.5em; font-weight: 700; }
  .assent-dialog {
    box-sizing: border-box; width: min(48em, 100vw - 1em); max-width: none; max-height: min(56em, 100vh - 1em);
    margin: auto; padding: 1.5em; overflow: auto; overscroll-behavior: contain; border: 1px solid var(--_color-edge);
    border-radius: 0.5em; font-size: max(1rem, 16px); line-height: 1.5; text-align: start;
    color: var(--_color-text) !important; background: var(--_color-surface) !important;
  }
  .assent-dialog::backdrop { background: rgb(0 0 0 / 0.55); }
  .assent-dialog h2:focus { outline: none; }
  .assent-close { float: inline-end; }
  .assent-close button, assent-preferences .assent-close button {
    margin: 0 0 0.5em 1em; padding: 0.25em 0; font-weight: 400; text-decoration: underline;
    color: var(--_color-accent); background: none;
  }
  .assent-items { width: 100%; margin: 0 0 2em; border-collapse: collapse; text-align: start; }
  .assent-items caption { padding: 0.5em 0; font-size: 1.125em; font-weight: 700; text-align: start; }
  .assent-items :is(th, td) {
    padding: 0.5em 1em 0.5em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere;
  }
  @media (max-width: 40em) {
    .assent-items, .assent-items :is(caption, tbody, tr, td) { display: block; }
    .assent-items thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .assent-items tr { padding: 0.5em 0; border-bottom: 1px solid; }
    .assent-items td { padding: 0.125em 0; border: 0; }
    .assent-items td::before { content: attr(data-label) ': '; font-weight: 700; }
    assent-preferences button:not(.assent-close button) { display: block !important; width: 100%; margin-inline: 0; }
  }
  @media print {
    .assent-dialog { display: none !important; }
    assent-preferences details::details-content { content-visibility: visible; }
  }
}`;

const styles = css`
  ${tokens('assent-preferences, assent-declaration, .assent-dialog')}
  ${RULES}
`;

/** The one sheet, made when it is first needed. */
export const lightStyles = (): CSSStyleSheet => styles.styleSheet!;
