/** `import 'assent/elements'`: registers the tags, for sites with a bundler. */
import { defineDeclaration } from '../ui/declaration/define-declaration.js';
import { defineEmbed } from '../ui/embed/define-embed.js';
import { definePreferences } from '../ui/preferences/define-preferences.js';

export { AssentDeclarationElement } from '../ui/declaration/declaration.js';
export { AssentEmbedElement } from '../ui/embed/embed.js';
export { AssentPreferencesElement } from '../ui/preferences/preferences.js';

// A component that imports this may be rendered on a server.
if (globalThis.document) {
  definePreferences();
  defineDeclaration();
  defineEmbed();
}
