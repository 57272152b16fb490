/** Starts and stops services as their category is granted and withdrawn, and clears what they stored. */
import { askable, type ConsentConfig } from '../consent/config.js';
import { endOf } from '../consent/decision.js';
import type { StoredItem } from '../consent/options.js';
import type { Service } from '../consent/service.js';
import type { ConsentStore } from '../consent/store.js';
import { clearCookies } from './clear-cookies.js';
import { noteForeignCode } from './foreign-code.js';
import { loadScript } from './load-script.js';
import { report } from './report.js';

/**
 * @param nonce of our own tag
 * @returns what brings every service into line with the present decision: all are stopped before any is cleared; given
 *   the cookies of the page, it reads them no second time
 */
export function createServices(
  config: ConsentConfig,
  store: ConsentStore,
  nonce: string,
): (jar?: readonly string[]) => void {
  const running = new Set<Service>();
  const asked = askable(config);

  return (jar) => {
    const denied: StoredItem[] = [];
    for (const service of config.services) {
      const { id, category, cookies } = service;
      const granted = store.isGranted(`${category}:${id}`);
      try {
        if (!granted && running.delete(service)) service.withdraw?.();
        if (granted && service.grant && !running.has(service)) {
          const now = Date.now() / 1000;
          running.add(service);
          noteForeignCode();
          service.grant({
            remaining: Math.floor(
              endOf(config, store.decision?.answers[category] ?? { time: now }) - now,
            ),
            load: (address) => loadScript(address, { nonce }),
          });
        }
      } catch (error) {
        report(error);
      }
      if (!granted && asked.find((one) => one.id === category)) denied.push(...cookies);
    }
    if (denied[0]) clearCookies(denied, jar);
  };
}
