/** Clears what services keep in other storage than cookies, by allow-list, while they are not granted. */
import type { Assent, Ending } from '../consent/assent.js';
import { askable } from '../consent/config.js';
import type { StoredItem } from '../consent/options.js';
import { genuine } from '../gate/genuine.js';

/** What lies in a kind of storage, by name, and what takes one of them away. */
interface Storeroom {
  names(): readonly unknown[] | Promise<readonly unknown[]>;
  remove(name: string): unknown;
}

const web = (kind: 'localStorage' | 'sessionStorage'): Storeroom => ({
  names: () => Array.from({ length: globalThis[kind].length }, (_, at) => globalThis[kind].key(at)),
  remove: (name) => globalThis[kind].removeItem(name),
});

const storerooms: Readonly<Record<string, Storeroom>> = {
  localStorage: web('localStorage'),
  sessionStorage: web('sessionStorage'),
  indexedDB: {
    names: async () => (await indexedDB.databases()).map(({ name }) => name),
    remove: (name) => indexedDB.deleteDatabase(name),
  },
  cacheStorage: { names: () => caches.keys(), remove: (name) => caches.delete(name) },
};

/** A name with a host in brackets after it lies at that host, out of this website's reach. */
const covers = (pattern: string, name: unknown): name is string =>
  typeof name === 'string' &&
  !/ \(.*\)$/.test(pattern) &&
  (pattern === name || pattern === `${name.slice(0, pattern.length - 1)}*`);

async function clear({ name: pattern, storage = 'cookie' }: StoredItem): Promise<void> {
  try {
    const room = storerooms[storage];
    for (const name of (await room?.names()) ?? []) if (covers(pattern, name)) room?.remove(name);
  } catch {
    // A browser that refuses its storage keeps nothing there either.
  }
}

const kept = new WeakSet<Pick<Assent, 'subscribe'>>();

/**
 * Clears now, on each withdrawal, and when the page goes: a tag that is still alive may store once more on the way out.
 *
 * @param signal ends it
 */
export function keepStorageClear(
  assent: Pick<Assent, 'config' | 'isGranted' | 'subscribe'>,
  signal?: Ending,
): void {
  const { config, isGranted, subscribe } = assent;
  const asked = new Set(askable(config).map(({ id }) => id));
  const listed = config.services.flatMap(({ id, category, cookies }) =>
    cookies.flatMap((item) =>
      item.storage && asked.has(category) ? { name: `${category}:${id}`, item } : [],
    ),
  );
  // Inert markup and vendors both ask for it.
  if (!listed[0] || kept.has(assent) || signal?.aborted) return;
  kept.add(assent);
  const look = (): void => {
    for (const { name, item } of listed) if (!isGranted(name)) void clear(item);
  };
  const unsubscribe = subscribe(look);
  addEventListener('pagehide', look);
  signal?.addEventListener('abort', () => {
    unsubscribe();
    removeEventListener('pagehide', look);
  });
}

/** The same for a gate that has not started yet, once it has read the decision. */
export const keepStorageClearOnceReady = (): void =>
  genuine('addEventListener')('assent-ready', ({ assent }) => keepStorageClear(assent), {
    once: true,
  });
