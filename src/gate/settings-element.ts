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
        // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback -- whatever is there already, stays
        if (this.firstChild) return;
        const button = create('button');
        // The one text the gate carries. Every other word is loaded with the interface.
        const label = (): void => {
          const { lang = '' } = this.closest<HTMLElement>('[lang]') ?? {};
          button.textContent = /^cy\b/i.test(language ?? lang)
            ? 'Gosodiadau cwcis'
            : 'Cookie settings';
        };
        button.type = 'button';
        button.dataset['assentOpen'] = '';
        // A browser's own button is lower than a finger needs (WCAG 2.5.8).
        button.style.minHeight = '44px';
        label();
        new MutationObserver(label).observe(genuine('documentElement'), {
          attributeFilter: ['lang'],
        });
        this.append(button);
      }
    },
  );
}

/** Adds one at the end of a page that offers no other way back. */
export function ensureSettings(): void {
  if (!all(`${TAG}, [data-assent-open]`)[0]) genuine('body').append(create(TAG));
}
