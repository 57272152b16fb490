/** `import { startAssent } from 'assent'`: the gate for sites with a bundler. Importing it touches nothing. */

import { findInstance, type Assent, type Interface, type Load } from '../consent/assent.js';
import type { ConsentOptions } from '../consent/options.js';
import { resolveConfig } from '../consent/resolve-config.js';
import { report } from '../gate/report.js';
import { startGate, type StoppableAssent } from '../gate/stoppable.js';
import type { Messages } from '../messages/messages.js';
import { needsNotes } from '../ui/notes/needs-notes.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

export { findInstance } from '../consent/assent.js';
export { ConfigError } from '../consent/config-error.js';
export type { Assent } from '../consent/assent.js';
export type { AuditEntry, AuditReport } from '../consent/audit-report.js';
export type { StoppableAssent } from '../gate/stoppable.js';
export type { SettingsElement } from '../gate/settings-element.js';
export type { Changes, Decision, Answer } from '../consent/decision.js';
export type { Change, Source } from '../consent/store.js';
export type * from '../consent/options.js';
export type { Service, ServicePage } from '../consent/service.js';
export type { AssentChangeEvent, AssentReadyEvent, Receipt } from '../gate/announce.js';
export type { Messages } from '../messages/messages.js';

/** Every word of a language, by its tag: at once, or by a function that imports them. */
export type Languages = Readonly<Record<string, Messages | (() => Promise<Messages>)>>;

/** The parts come by the bundler's chunks. */
const loadWith = (languages: Languages): Load => {
  const load = (async (part: keyof Interface) => {
    // Vendors are named as imports here, never by id.
    if (part === 'release') {
      const { startRelease } = await import('../release/start-release.js');
      const { keepStorageClear } = await import('../release/clear-storage.js');
      const storage = (assent: Assent, signal?: AbortSignal) =>
        keepStorageClear(assent, load, report, signal);
      return { inert: startRelease, storage };
    }
    if (part === 'rare-storage')
      return (await import('../release/clear-rare-storage.js')).clearRareStorage;
    if (part === 'preferences')
      return (await import('../ui/preferences/serve-preferences.js')).servePreferences;
    if (part === 'declaration')
      return (await import('../ui/declaration/define-declaration.js')).defineDeclaration;
    if (part === 'outcome') return (await import('./follow-up.js')).followUp;
    if (part === 'moving') return (await import('./carry-in.js')).carryIn;
    if (part === 'embed') return (await import('../ui/embed/define-embed.js')).defineEmbed;
    const { runErrand } = await import('../ui/run-errand.js');
    if (Object.keys(languages)[0])
      (await import('../ui/speak-others.js')).speakOthers(languages, report);
    return async (...[assent, errand, subject]: Parameters<Interface['ui']>) => {
      // Stopped meanwhile, as by a framework that tries out whether a page can be taken apart.
      const isStopped = (): boolean => findInstance() !== assent;
      if (isStopped()) return;
      // Nobody is asked what they have answered already.
      const { moveFrom, cookie } = assent.config;
      if (errand === 'question' && (subject || moveFrom || cookie.name.startsWith('__')))
        await load('moving')
          // What another tool left is carried over once: to an instance that runs.
          .then((carry) => isStopped() || carry(assent))
          .catch(report);
      // Not for a question alone: settings that stand in a frame are drawn without one.
      if (needsNotes(assent.config)) (await import('../ui/notes/take-notes.js')).takeNotes(assent);
      const { language } = assent.config;
      if (language?.includes(' ')) {
        const { others, WORDS } = await import('../ui/language.js');
        (await import('../ui/bilingual/speak-both.js')).speakBoth(language, WORDS, others);
      }
      if (!isStopped()) await runErrand(assent, errand, subject, load);
    };
  }) as unknown as Load;
  return load;
};

/**
 * Starts the gate, once for a page: a second call returns the instance that runs.
 *
 * @param options as `data-*` attributes and the JSON block have them; only `service` must be given
 * @param languages besides English and Welsh, such as `{ pl }` of `assent/messages/pl`
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 * @throws {Error} on a server, where one instance would be every visitor's
 * @example
 * startAssent({ service: 'Buckinghamshire Council', cookiesPage: '/cookies', services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] });
 */
export function startAssent(options: ConsentOptions, languages: Languages = {}): StoppableAssent {
  return startGate(
    resolveConfig(options, { 'google-analytics': googleAnalytics }),
    loadWith(languages),
  );
}
