/** `import { startAssent } from 'assent'`: the gate for sites with a bundler. Importing it touches nothing. */

import type { ConsentOptions } from '../consent/options.js';
import { resolveConfig } from '../consent/resolve-config.js';
import { VERSION } from '../consent/version.js';
import type { LoadUi } from '../gate/start-gate.js';
import { startGate, type StoppableAssent } from '../gate/stoppable.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

export { findInstance } from '../consent/assent.js';
export { ConfigError } from '../consent/config-error.js';
export type { Assent } from '../consent/assent.js';
export type { StoppableAssent } from '../gate/stoppable.js';
export type { Changes, Decision, Answer } from '../consent/decision.js';
export type { Change, Source } from '../consent/store.js';
export type * from '../consent/options.js';
export type { Service, ServicePage } from '../consent/service.js';
export type { AssentChangeEvent, AssentReadyEvent, Receipt } from '../gate/announce.js';

const loadUi = (async (part) =>
  part === 'ui'
    ? (await import('../ui/banner/show-banner.js')).showBanner
    : (await import('../ui/preferences/open-preferences.js')).openPreferences) as LoadUi;

/**
 * Starts the gate, once for a page: a second call returns the instance that runs.
 *
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 * @example
 * startAssent({ service: 'Buckinghamshire Council', cookiesPage: '/cookies', services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] });
 */
export function startAssent(options: ConsentOptions): StoppableAssent {
  return startGate(
    resolveConfig(options, { 'google-analytics': googleAnalytics }, VERSION),
    loadUi,
  );
}
