/** Clears what few services use: databases, caches and service workers. */
import type { StoredItem } from '../consent/options.js';
import { covers } from '../storage/covers.js';
import { workerNames } from '../storage/worker-names.js';

/** Something that was found: the names it can be declared by, and what takes it away. */
interface Found {
  readonly names: readonly unknown[];
  remove(): unknown;
}

const storerooms: Readonly<Record<string, () => Promise<Found[]>>> = {
  indexedDB: async () =>
    (await indexedDB.databases()).map(({ name = '' }) => ({
      names: [name],
      remove: () => indexedDB.deleteDatabase(name),
    })),
  cacheStorage: async () =>
    (await caches.keys()).map((name) => ({ names: [name], remove: () => caches.delete(name) })),
  // It serves the pages that are open to their end, and no further one.
  serviceWorker: async () =>
    (await navigator.serviceWorker.getRegistrations()).map((registration) => ({
      names: workerNames(registration),
      remove: () => registration.unregister(),
    })),
};

async function clear({ name: pattern, storage = 'cookie' }: StoredItem): Promise<void> {
  for (const { names, remove } of (await storerooms[storage]?.()) ?? [])
    if (names.some((name) => covers(pattern, name))) await remove();
}

/** @param items of services that are not granted */
export function clearRareStorage(items: readonly StoredItem[]): void {
  // A browser that refuses its storage keeps nothing there either.
  for (const item of items) clear(item).catch(() => {});
}
