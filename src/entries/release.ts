/** `assent-release.js`: what waits beside Google Analytics, on pages that hold some of it. */
import type { Load } from '../consent/assent.js';
import { keepStorageClearOnceReady } from '../release/clear-storage.js';
import { loadVendors } from '../release/load-vendors.js';
import { startRelease } from '../release/start-release.js';
import { handOver } from './hand-over.js';

/** Put in by the build: of the files that this one asks for, and of each vendor's by id. */
declare const INTEGRITY: Readonly<Record<'embed' | 'rare-storage', string>> & {
  readonly vendors: Readonly<Record<string, string>>;
};

/** What the embed's file imports is asked for first, and so with integrity. */
const checked = (load: Load): Load =>
  (async (part: 'embed' | 'rare-storage') => {
    const [, handed] = await Promise.all([
      part === 'embed' && load('ui'),
      load(part, INTEGRITY[part]),
    ]);
    return handed;
  }) as unknown as Load;

handOver('release', {
  inert: (assent, nonce, trusted, report, noteForeignCode, signal, load) =>
    startRelease(assent, nonce, trusted, report, noteForeignCode, signal, checked(load)),
  vendors(named, known, load, report) {
    // Most of them store more than cookies, and a page without inert markup asks for nothing else.
    keepStorageClearOnceReady(checked(load), report);
    return loadVendors(named, known, INTEGRITY.vendors, load, report);
  },
  // From npm services come without a file, and ask for it by themselves.
  storage() {},
});
