/** `import 'assent/elements'`: registers the tags, for sites with a bundler. */
import { defineElements } from '../ui/define-elements.js';

export { AssentDeclarationElement } from '../ui/declaration/declaration.js';
export { AssentPreferencesElement } from '../ui/preferences/preferences.js';

defineElements();
