/** `<assent-settings>`: the way back to the preferences on every page. The gate draws it, so that it costs no request. */
import { all, create, genuine } from './genuine.js';

const TAG = 'assent-settings' as 'div';

/**
 * Defines the element. It fills itself with a button, which the gate serves wherever it stands.
 *
 * @param language the language to use whatever the page says
 */
export function defineSettings(language: string | undefined): void {
  if (customElements.get(TAG)) return;
  customElements.define(
    TAG,
    class extends HTMLElement {
      connectedCallback(): void {
        // Parsed after its children or before, it must not add a second button when it is moved.
        // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback
        if (this.firstChild) return;
        // The one text the gate carries. Every other word is loaded with the interface.
        const textContent = /^cy\b/i.test(
          language ?? String(this.closest<HTMLElement>('[lang]')?.lang),
        )
          ? 'Gosodiadau cwcis'
          : 'Cookie settings';
        const button = Object.assign(create('button'), { type: 'button', textContent });
        button.dataset['assentOpen'] = '';
        this.append(button);
      }
    },
  );
}

/** Adds one at the end of a page that offers no other way back. */
export function ensureSettings(): void {
  if (!all(`${TAG}, [data-assent-open]`)[0]) genuine('body').append(create(TAG));
}
