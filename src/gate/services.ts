/** Starts and stops services as their category is granted and withdrawn, and clears what they stored. */
import type { ConsentConfig } from '../consent/config.js';
import { endOf } from '../consent/decision.js';
import type { Service } from '../consent/service.js';
import type { ConsentStore } from '../consent/store.js';
import { clearCookies } from './clear-cookies.js';
import { loadScript } from './load-script.js';
import { report } from './report.js';

/** @param onRun told whenever a third party's code is about to run in this page */
export function createServices(config: ConsentConfig, store: ConsentStore, nonce: string, onRun: () => void) {
  const running = new Set<Service>();
  const isGranted = ({ category }: Service): boolean => store.isGranted(category);

  const call = (service: Service, act: 'grant' | 'withdraw'): void => {
    try {
      service[act]?.({
        window: globalThis as unknown as Record<string, unknown>,
        location,
        remaining: Math.floor(endOf(config, store.decision?.answers[service.category]?.time ?? 0) - Date.now() / 1000),
        load: (address) => void loadScript(address, nonce),
      });
    } catch (error) {
      report(error);
    }
  };

  return {
    /** Starts every service that is granted and not yet running. */
    grant(): void {
      for (const service of config.services) {
        if (!service.grant || running.has(service) || !isGranted(service)) continue;
        running.add(service);
        onRun();
        call(service, 'grant');
      }
    },
    /** Stops every running service that is granted no more, and deletes the cookies of all that are not granted. */
    withdraw(): void {
      const denied = config.services.filter((service) => service.category !== 'essential' && !isGranted(service));
      for (const service of denied) if (running.delete(service)) call(service, 'withdraw');
      clearCookies(denied.flatMap(({ cookies = [] }) => cookies.map(({ name }) => name)));
    },
  };
}
