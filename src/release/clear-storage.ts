/** Clears what services keep in other storage than cookies, by allow-list, while they are not granted. */
import type { Assent, Ending, Load } from '../consent/assent.js';
import { askable } from '../consent/config.js';
import type { StoredItem } from '../consent/options.js';
import { clearWebStorage } from '../gate/clear-web-storage.js';
import { genuine } from '../gate/genuine.js';

/** Has a file of its own, for sites whose services keep such things. */
const isRare = ({ storage }: StoredItem): boolean => /^(indexed|cache|service)/.test(storage!);

type Running = Pick<Assent, 'config' | 'isGranted' | 'subscribe'>;

const kept = new WeakSet<Running>();

/**
 * Clears now, on each withdrawal, and when the page goes: a tag that is still alive may store once more on the way out.
 *
 * @param signal ends it
 */
export function keepStorageClear(
  assent: Running,
  load: Load,
  report: (error: unknown) => void,
  signal?: Ending,
): void {
  const { config, isGranted, subscribe } = assent;
  const asked = askable(config).map(({ id }) => id);
  // Inert markup and vendors both ask for it.
  if (kept.has(assent) || signal?.aborted) return;
  kept.add(assent);
  const look = (): void => {
    const items = config.services.flatMap(({ id, category, cookies }) =>
      asked.includes(category) && !isGranted(`${category}:${id}`) ? cookies : [],
    );
    items.forEach(clearWebStorage);
    const rare = items.filter(isRare);
    if (rare[0])
      load('rare-storage')
        .then((clearRare) => clearRare(rare))
        .catch(report);
  };
  const unsubscribe = subscribe(() => {
    look();
    // A listener more each time, and so one behind those of tags that came while they were granted.
    addEventListener('pagehide', () => look(), { signal: signal as AbortSignal });
  });
  signal?.addEventListener('abort', unsubscribe);
}

/** The same for a gate that has not started yet, once it has read the decision. */
export const keepStorageClearOnceReady = (load: Load, report: (error: unknown) => void): void =>
  genuine('addEventListener')(
    'assent-ready',
    ({ assent }) => keepStorageClear(assent, load, report),
    { once: true },
  );
