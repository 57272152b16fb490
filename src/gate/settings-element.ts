/** `<assent-settings>`: the way back to the preferences on every page. The gate draws it, so that it costs no request. */
import { create, first, genuine } from './genuine.js';
import { whenParsed } from './when.js';

const TAG = 'assent-settings' as 'div';

/**
 * Defines the element. It fills itself with a button, which the gate serves wherever it stands.
 *
 * @param language the language to use whatever the page says
 * @returns what brings every label into line with the language of its page
 */
export function defineSettings(language: string | undefined): () => void {
  /** The one text the gate carries. Every other word is loaded with the interface. */
  const label = (host: AssentSettingsElement): void => {
    const spoken = language ?? host.closest<HTMLElement>('[lang]')?.lang;
    host.label.data = /^cy\b/i.test(spoken!) ? 'Gosodiadau cwcis' : 'Cookie settings';
  };
  /**
   * The way back to the preferences: a button that opens them. What stands in it already stays instead.
   *
   * A page that offers no way back of its own is given one at its end, by the script tag.
   *
   * @example
   * <assent-settings></assent-settings>
   */
  class AssentSettingsElement extends HTMLElement {
    /** @internal */
    declare label: Text;

    connectedCallback(): void {
      // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback -- whatever is there already, stays
      if (this.firstChild) return;
      const button = create('button');
      button.append((this.label = new Text()));
      label(this);
      button.type = 'button';
      button.dataset['assentOpen'] = '';
      // A browser's own button is lower than a finger needs (WCAG 2.5.8).
      button.style.minHeight = '44px';
      this.append(button);
    }
  }
  try {
    customElements.define(TAG, AssentSettingsElement);
  } catch {
    // Defined before: by an instance that was stopped, or by the page, which keeps its own.
  }
  return () => {
    for (const element of genuine('querySelectorAll')<AssentSettingsElement>(TAG))
      if (element.label) label(element);
  };
}

/** Adds one at the end of a page that offers no other way back. */
export const ensureSettings = (): void =>
  whenParsed(() => {
    if (!first(`${TAG}, [data-assent-open]`)) genuine('body').append(create(TAG));
  });

/** `<assent-settings>`, which has no member of its own. */
export type SettingsElement = HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    'assent-settings': SettingsElement;
  }
}
