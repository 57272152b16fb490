/** Starts and stops services as their category is granted and withdrawn, and clears what they stored. */
import type { ConsentConfig } from '../consent/config.js';
import { endOf } from '../consent/decision.js';
import type { Service } from '../consent/service.js';
import type { ConsentStore } from '../consent/store.js';
import { clearCookies } from './clear-cookies.js';
import { noteForeignCode } from './foreign-code.js';
import { loadScript } from './load-script.js';
import { report } from './report.js';

/**
 * @param nonce of our own tag
 * @returns what brings every service into line with the present decision
 */
export function createServices(
  config: ConsentConfig,
  store: ConsentStore,
  nonce: string,
): () => void {
  const running = new Set<Service>();

  const call = (service: Service, act: 'grant' | 'withdraw'): void => {
    const { time = 0 } = store.decision?.answers[service.category] ?? {};
    try {
      service[act]?.({
        remaining: Math.floor(endOf(config, time) - Date.now() / 1000),
        load: (address) => loadScript(address, { nonce }),
      });
    } catch (error) {
      report(error);
    }
  };

  return () => {
    for (const service of config.services) {
      const { category, cookies } = service;
      if (store.isGranted(category)) {
        if (!service.grant || running.has(service)) continue;
        running.add(service);
        noteForeignCode();
        call(service, 'grant');
      } else if (category !== 'essential') {
        if (running.delete(service)) call(service, 'withdraw');
        clearCookies(cookies);
      }
    }
  };
}
