/** `import type {} from 'assent/global'`: the types of what the script tag puts on the page. */
import type { Assent } from '../consent/assent.js';
import type {} from '../gate/announce.js';
import type {} from '../ui/banner/banner.js';
import type {} from '../ui/declaration/declaration.js';
import type {} from '../ui/preferences/preferences.js';

declare global {
  /** The running instance, for the page's own scripts; absent until `assent-ready`, and after a bad option. */
  var assent: Assent | undefined;
}
