/** `import 'assent/elements'`: registers the tags, for sites with a bundler. */
import { defineElements } from '../ui/define-elements.js';
import { defineEmbed } from '../ui/embed/define-embed.js';

export { AssentDeclarationElement } from '../ui/declaration/declaration.js';
export { AssentEmbedElement } from '../ui/embed/embed.js';
export { AssentPreferencesElement } from '../ui/preferences/preferences.js';

defineElements();
defineEmbed();
