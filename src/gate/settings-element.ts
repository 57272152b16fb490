/** `<assent-settings>`: the way back to the preferences on every page. The gate draws it, so that it costs no request. */
import { all, create, genuine } from './genuine.js';

/**
 * Defines the element. It fills itself with a button, which the gate serves wherever it stands.
 *
 * @param language the language to use whatever the page says
 */
export function defineSettings(language: string | undefined): void {
  if (customElements.get('assent-settings')) return;
  customElements.define(
    'assent-settings',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.firstChild) return;
        const button = create('button');
        button.type = 'button';
        button.dataset['assentOpen'] = '';
        // The one text the gate carries. Every other word is loaded with the interface.
        button.textContent = /^cy\b/i.test(language ?? this.closest<HTMLElement>('[lang]')?.lang ?? '') ? 'Gosodiadau cwcis' : 'Cookie settings';
        this.append(button);
      }
    },
  );
}

/** Adds one at the end of a page that offers no other way back. */
export function ensureSettings(): void {
  if (!all('assent-settings, [data-assent-open]')[0]) genuine('body').append(create('assent-settings' as 'div'));
}
