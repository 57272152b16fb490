/** A store over a clock that the test holds. */
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { createConsentStore } from '../../../src/consent/store.js';
import { readDecision } from '../../../src/storage/decision-text.js';
import { catalogue, service } from './sample-options.js';

export const HOUR = 3600;
export const DAY = 86_400;
/** A whole hour, in seconds. */
export const START = 1_795_392_000;

/** @param text the decision it starts from, as the cookie holds it */
export function storeAt(options: object = {}, text?: string) {
  const clock = { now: START };
  const config = resolveConfig({ service, ...options }, catalogue);
  const store = createConsentStore(config, () => clock.now * 1000);
  if (text !== undefined) store.replace(readDecision(text, (clock.now + DAY) * 1000), 'tab');
  return { store, clock, config };
}
