/** `import type {} from 'assent/global'`: the types of what the script tag puts on the page. */
import type { Assent } from '../consent/assent.js';

export type { AuditEntry, AuditReport } from '../consent/audit-report.js';
export type { AssentChangeEvent, AssentReadyEvent } from '../gate/announce.js';
export type { AssentBannerElement } from '../ui/banner/banner.js';
export type { AssentDeclarationElement } from '../ui/declaration/declaration.js';
export type { SettingsElement } from '../gate/settings-element.js';
export type { AssentEmbedElement } from '../ui/embed/embed.js';
export type { AssentPreferencesElement } from '../ui/preferences/preferences.js';

declare global {
  /** The running instance, for the page's own scripts; absent until `assent-ready`, and after a bad option. */
  var assent: Assent | undefined;
}
