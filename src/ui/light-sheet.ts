/**
 * The sheet for what is rendered into the page itself. A site's own form and table styles win, being outside the
 * layer; what keeps a choice visible and large enough, and its buttons alike, is `!important`, which in a layer beats the page's.
 */
import { takenBack } from './banner/banner.styles.js';
import { itemsStyles } from './declaration/items.styles.js';
import { dialogStyles } from './preferences/dialog.styles.js';
import { preferencesStyles } from './preferences/preferences.styles.js';
import { styleSheet } from './style-sheet.js';
import { tokens } from './tokens.styles.js';

let sheet: CSSStyleSheet | undefined;

/** Lends the one sheet to a document or a shadow root that holds our elements. */
export function adoptLightStyles({ adoptedStyleSheets }: Document | ShadowRoot): void {
  sheet ??= styleSheet(
    tokens.replaceAll(':host', 'assent-preferences, assent-declaration, .assent-dialog') +
      `@layer assent{assent-preferences button,.assent-bar button${takenBack}}` +
      preferencesStyles +
      dialogStyles +
      itemsStyles,
  );
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
