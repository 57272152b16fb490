/** Registers `<assent-preferences>`. A page that registered one itself keeps its own. */
import { AssentPreferencesElement } from './preferences.js';

export function definePreferences(): void {
  if (!customElements.get('assent-preferences'))
    customElements.define('assent-preferences', AssentPreferencesElement);
}
