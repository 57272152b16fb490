/** `<assent-settings>`: the way back to the preferences on every page. The gate draws it, so that it costs no request. */
import { genuine } from './genuine.js';

/** The one text the gate carries. Every other word is loaded with the interface. */
const label = (language: string): string => (/^cy\b/i.test(language) ? 'Gosodiadau cwcis' : 'Cookie settings');

/**
 * @param language the language to use whatever the page says
 * @fires nothing: its button carries `data-assent-open`
 */
export function defineSettings(language: string | undefined): void {
  if (customElements.get('assent-settings')) return;
  customElements.define(
    'assent-settings',
    class AssentSettingsElement extends HTMLElement {
      connectedCallback(): void {
        if (this.querySelector('[data-assent-open]')) return;
        const button = genuine('createElement')('button');
        button.type = 'button';
        button.dataset['assentOpen'] = '';
        button.textContent = label(language ?? this.closest<HTMLElement>('[lang]')?.lang ?? '');
        this.append(button);
      }
    },
  );
}

/** Adds one at the end of a page that offers no other way back. */
export function ensureSettings(): void {
  if (!genuine('querySelector')('assent-settings, [data-assent-open]')) genuine('body').append(genuine('createElement')('assent-settings'));
}
