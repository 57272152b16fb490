/** Registers the tags that a page can write. A page that registered one itself keeps its own. */
import { AssentDeclarationElement } from './declaration/declaration.js';
import { AssentPreferencesElement } from './preferences/preferences.js';

export function defineElements(): void {
  if (!customElements.get('assent-preferences'))
    customElements.define('assent-preferences', AssentPreferencesElement);
  if (!customElements.get('assent-declaration'))
    customElements.define('assent-declaration', AssentDeclarationElement);
}
