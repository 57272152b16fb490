/** Starts and stops services as their category is granted and withdrawn, and clears what they stored. */
import type { ConsentConfig } from '../consent/config.js';
import type { Service, ServicePage } from '../consent/service.js';
import type { ConsentStore } from '../consent/store.js';
import { clearCookies } from './clear-cookies.js';
import { loadScript } from './load-script.js';
import { report } from './report.js';

export interface ServiceRunner {
  /** Starts every service that is granted and not yet running. */
  grant(): void;
  /** Stops every running service that is granted no more. */
  withdraw(): void;
  /** Deletes the cookies of every category that is not granted. */
  clear(): void;
}

/** @param onRun told whenever a third party's code is about to run in this page */
export function createServiceRunner(config: ConsentConfig, store: ConsentStore, nonce: string, onRun: () => void): ServiceRunner {
  const running = new Set<Service>();
  const loaded = new Set<string>();

  const pageFor = (service: Service): ServicePage => ({
    window: globalThis as unknown as Record<string, unknown>,
    location,
    remaining: store.remaining(service.category),
    load(address) {
      const { origin, pathname } = new URL(address);
      // Two ids of one vendor share its script: one element for a page, ever.
      if (loaded.has(origin + pathname)) return;
      loaded.add(origin + pathname);
      loadScript(address, nonce);
    },
  });
  const attempt = (service: Service, act: 'grant' | 'withdraw'): void => {
    try {
      service[act]?.(pageFor(service));
    } catch (error) {
      report(`the service "${service.id}" could not ${act === 'grant' ? 'start' : 'stop'}: ${String(error)}`);
    }
  };

  return {
    grant() {
      for (const service of config.services) {
        if (running.has(service) || !service.grant || !store.isGranted(service.category)) continue;
        running.add(service);
        onRun();
        attempt(service, 'grant');
      }
    },
    withdraw() {
      for (const service of running) {
        if (store.isGranted(service.category)) continue;
        running.delete(service);
        attempt(service, 'withdraw');
      }
    },
    clear() {
      const denied = config.services.filter(({ category }) => config.categories.some(({ id, basis }) => id === category && basis !== 'strictly-necessary') && !store.isGranted(category));
      const names = denied.flatMap(({ cookies }) => cookies.filter(({ storage = 'cookie' }) => storage === 'cookie').map(({ name }) => name));
      if (names.length) clearCookies(names);
    },
  };
}
