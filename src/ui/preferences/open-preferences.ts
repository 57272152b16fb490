/** Opens the preferences in a native dialog, or moves to those that stand on the page. */
import type { Assent, Opener } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import { allWords } from '../all-words.js';
import { focusPage } from '../banner/focus-page.js';
import { button, dress, make } from '../controls.js';
import { languageOf, others, type Language } from '../language.js';
import { adoptLightStyles } from '../light-sheet.js';
import { definePreferences } from './define-preferences.js';
import { AssentPreferencesElement } from './preferences.js';

/** The one that was opened last; it leaves the page when it is closed. */
let shown: HTMLElement | undefined;

export function openPreferences(assent: Assent, opener?: Opener): void {
  const { config } = assent;
  definePreferences();
  if (shown?.isConnected) return;
  // A copy, out of a router's cache of pages, has nobody behind its buttons.
  document.querySelector('.assent-dialog')?.remove();
  const present = document.querySelector<AssentPreferencesElement>('assent-preferences');
  // They can be in a tab or a <details> that is closed.
  // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare -- Safari before 17.4 cannot tell
  if (present && present.checkVisibility?.() !== false) {
    void present.showUp();
    return;
  }
  adoptLightStyles(document);
  // Whatever this page was reloaded for, nothing was saved just now.
  assent.resumed = undefined;
  const root = document.querySelector('html')!;
  const dialog = make('dialog', '', { class: 'assent-dialog', 'data-nosnippet': '' });
  shown = dialog;
  const close = (): void => dialog.close();
  const heading = make('h2', '');
  heading.tabIndex = -1;
  heading.autofocus = true;
  const bar = make('div', '', { class: 'assent-bar' });
  const closing = button('', 'hide', close);
  bar.append(heading, closing);
  const preferences = new AssentPreferencesElement();
  preferences.source = 'dialog';
  preferences.beforeDecide = close;

  dialog.append(bar, preferences);
  const speak = (): void => {
    const language = languageOf(config.language ?? root.lang);
    const say = (spoken: Language): HTMLElement[] => {
      const words = allWords(config, spoken);
      return [make('b', words.settings), make('b', words.close)];
    };
    const [title, label] = others.both?.(say) ?? say(language);
    heading.replaceChildren(...title!.childNodes);
    closing.replaceChildren(...label!.childNodes);
    const name = `${allWords(config, language).settings}: ${localise(config.service, language)}`;
    dress(dialog, { lang: language, dir: 'auto', 'aria-label': name });
  };
  // The page may change its language, and the words of ours may be on their way.
  const observer = new MutationObserver(speak);
  observer.observe(root, { attributeFilter: ['lang'] });
  speak();
  let pressed: EventTarget | null;
  dialog.onpointerdown = ({ target }) => (pressed = target);
  dialog.addEventListener(
    'click',
    (event) => {
      // The second half of a double click was meant for what opened the dialog, and answers nothing.
      if (event.detail > 1) event.stopPropagation();
      // The backdrop is all that belongs to the dialog itself: it has no padding. A selection may end there.
      else if (event.target === dialog && pressed === dialog) close();
    },
    true,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    observer.disconnect();
    // The browser gives the focus back where there was one; a confirmation keeps what it has taken meanwhile.
    if (document.activeElement?.localName !== 'body') return;
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else focusPage();
  });
  document.querySelector('body')!.append(dialog);
  dialog.showModal();
  // A visitor's extension may hide it, now or in a moment, and everything beneath is inert until it is closed.
  new ResizeObserver(() => dialog.offsetHeight || close()).observe(dialog);
}
