/** Opens the preferences in a native dialog, or moves to those that stand on the page. */
import type { Assent, Opener } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import { preferences as cy } from '../../messages/cy.preferences.js';
import { preferences as en } from '../../messages/en.preferences.js';
import { focusPage } from '../banner/focus-page.js';
import { defineElements } from '../define-elements.js';
import { languageOf } from '../language.js';
import { lightStyles } from '../light.styles.js';
import { withOwn } from '../words.js';
import { AssentPreferencesElement } from './preferences.js';

export function openPreferences(assent: Assent, opener?: Opener): void {
  defineElements();
  const inline = document.querySelector<AssentPreferencesElement>('assent-preferences');
  if (inline) {
    if (!inline.closest('dialog')) inline.showUp();
    return;
  }
  if (!document.adoptedStyleSheets.includes(lightStyles())) document.adoptedStyleSheets = [...document.adoptedStyleSheets, lightStyles()];
  const language = languageOf(assent.config.language ?? document.documentElement.lang);
  const words = withOwn(language === 'cy' ? cy : en, assent.config, language);

  const heading = document.createElement('h2');
  heading.textContent = words.heading;
  heading.tabIndex = -1;
  heading.autofocus = true;
  const closeButton = document.createElement('button');
  closeButton.type = 'button';
  closeButton.textContent = words.close;
  const bar = document.createElement('div');
  bar.className = 'assent-close';
  bar.append(closeButton);
  const preferences = new AssentPreferencesElement();
  preferences.source = 'dialog';

  const dialog = document.createElement('dialog');
  dialog.className = 'assent-dialog';
  dialog.lang = language;
  dialog.dataset['nosnippet'] = '';
  dialog.setAttribute('aria-label', `${words.heading}: ${localise(assent.config.service, language)}`);
  dialog.append(bar, heading, preferences);
  preferences.beforeDecide = () => dialog.close();
  closeButton.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog itself; whatever is drawn in it does not.
    if (event.target === dialog && !isInside(dialog, event)) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else focusPage();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function isInside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
