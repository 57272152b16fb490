/** Lists what a page's scripts can see on the device, by kind and name. Cookies for servers alone (`HttpOnly`) are not among them. */
import type { AuditEntry } from '../consent/audit-report.js';
import { workerNames } from '../storage/worker-names.js';

export interface Found extends Pick<AuditEntry, 'kind' | 'name'> {
  /** Other names that it may be declared by. */
  readonly also?: readonly string[];
}

/** Not by `Object.keys` or `Array.from`, which an older library may have replaced. */
function keysOf(storage: Storage): string[] {
  const keys: string[] = [];
  for (let at = 0; at < storage.length; at += 1) keys.push(storage.key(at) ?? '');
  return keys;
}

/** @param jar all cookies, as `name=value` */
export async function lookAtDevice(jar: () => readonly string[]): Promise<Found[]> {
  const rooms: Record<string, () => Promise<(string | string[])[]>> = {
    cookie: async () =>
      jar()
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]!),
    localStorage: async () => keysOf(localStorage),
    sessionStorage: async () => keysOf(sessionStorage),
    indexedDB: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    // There are none on http.
    cacheStorage: async () => caches.keys(),
    serviceWorker: async () => (await navigator.serviceWorker.getRegistrations()).map(workerNames),
  };
  const found: Found[] = [];
  for (const [kind, names] of Object.entries(rooms)) {
    // A browser that refuses its storage keeps nothing there.
    for (const one of await names().catch(() => [])) {
      const [name = '', ...also] = [one].flat();
      found.push({ kind: kind as Found['kind'], name, ...(also[0] && { also }) });
    }
  }
  return found;
}
