/**
 * The banner's looks. `!important` in a shadow tree wins over the page's own, so that a site's CSS can
 * neither hide the question nor tell accept from reject. Line height, spacing of letters and words and
 * the font stay open to the visitor's own styles (WCAG 1.4.12).
 */
import { css } from '@lit/reactive-element/css-tag.js';
import { tokens } from '../tokens.js';

export const bannerStyles = [
  tokens(':host'),
  css`
    :host {
      display: block !important;
      position: sticky !important;
      inset: auto !important;
      z-index: 2147483647 !important;
      visibility: visible !important;
      opacity: 1 !important;
      filter: none !important;
      transform: none !important;
      translate: none !important;
      scale: none !important;
      rotate: none !important;
      clip-path: none !important;
      mask: none !important;
      content-visibility: visible !important;
      pointer-events: auto !important;
      animation: none !important;
      transition: none !important;
      float: none !important;
      order: -1;
      box-sizing: border-box !important;
      width: auto !important;
      height: auto !important;
      min-height: 0 !important;
      max-width: none !important;
      max-height: none !important;
      margin: 0 !important;
      padding: 0 !important;
      /* Forced colours draw it, and the banner has an edge. */
      border: 0 solid transparent !important;
      border-bottom-width: 1px !important;
      overflow: auto !important;
      font-size: max(1rem, 16px) !important;
      font-weight: 400;
      line-height: 1.5;
      text-align: start;
      color: var(--_color-text) !important;
      background: var(--_color-surface) !important;
      box-shadow: inset 0 -3px var(--_color-edge) !important;
    }
    :host([placement='bottom']) {
      position: fixed !important;
      inset: auto 0 0 !important;
      max-height: 75vh !important;
      border-width: 1px 0 0 !important;
      box-shadow: inset 0 3px var(--_color-edge), 0 0 1.5em rgb(0 0 0 / 0.25) !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    [part] {
      box-sizing: border-box;
      max-width: var(--_width);
      margin: 0 auto;
      padding: var(--_space) var(--_space) calc(var(--_space) * 0.75);
    }
    ::slotted(*) {
      position: static !important;
      float: none !important;
      visibility: visible !important;
      opacity: 1 !important;
      filter: none !important;
      transform: none !important;
      translate: none !important;
      scale: none !important;
      rotate: none !important;
      clip-path: none !important;
      mask: none !important;
      content-visibility: visible !important;
      pointer-events: auto !important;
      animation: none !important;
      transition: none !important;
      box-sizing: border-box !important;
      width: auto !important;
      height: auto !important;
      min-width: 0 !important;
      max-width: 100% !important;
      max-height: none !important;
      overflow: visible !important;
      text-indent: 0 !important;
      text-transform: none !important;
      text-shadow: none !important;
      box-shadow: none !important;
      text-align: inherit !important;
    }
    ::slotted(h2),
    ::slotted(p) {
      display: block !important;
      margin: 0 0 calc(var(--_space) * 0.5) !important;
      padding: 0 !important;
      border: 0 !important;
      max-width: 44em !important;
      font-size: 1em !important;
      color: inherit !important;
      background: none !important;
    }
    ::slotted(h2) {
      font-size: 1.375em !important;
      font-weight: 700 !important;
      line-height: 1.25;
    }
    ::slotted(p:focus) {
      outline: none !important;
    }
    ::slotted(a),
    ::slotted(button) {
      display: inline-block !important;
      min-height: 44px !important;
      margin: calc(var(--_space) * 0.375) calc(var(--_space) * 0.75) calc(var(--_space) * 0.375) 0 !important;
      padding: 0.5em 1em !important;
      border: 2px solid transparent !important;
      border-radius: var(--_radius) !important;
      font-size: 1em !important;
      font-weight: 600 !important;
      line-height: 1.375;
      cursor: pointer !important;
      color: var(--_color-on-accent) !important;
      background: var(--_color-accent) !important;
    }
    ::slotted(a),
    ::slotted(button[data-assent-action='manage']) {
      padding-inline: 0 !important;
      font-weight: 400 !important;
      text-align: start !important;
      text-decoration: underline !important;
      text-underline-offset: 0.2em;
      color: var(--_color-accent) !important;
      background: none !important;
    }
    ::slotted(a:hover),
    ::slotted(button:hover) {
      text-decoration: underline 0.15em !important;
    }
    ::slotted(a:focus-visible),
    ::slotted(button:focus-visible) {
      outline: 3px solid var(--_color-focus) !important;
      outline-offset: 2px !important;
    }
    @media (max-width: 40em) {
      ::slotted(button) {
        display: block !important;
        width: 100% !important;
        margin-inline: 0 !important;
      }
    }
    /* 400 % zoom, or a phone held sideways: leave the page half the screen. */
    @media (max-height: 32em) {
      :host,
      :host([placement='bottom']) {
        max-height: 50vh !important;
      }
    }
    @media print {
      :host {
        display: none !important;
      }
    }
  `,
];
