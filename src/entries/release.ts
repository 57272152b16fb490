/** `assent-release.js`: what waits beside Google Analytics, on pages that hold some of it. */
import { keepStorageClear, keepStorageClearOnceReady } from '../release/clear-storage.js';
import { loadVendors } from '../release/load-vendors.js';
import { startRelease } from '../release/start-release.js';
import { handOver } from './hand-over.js';

/** Put in by the build: of each vendor's file, by id. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('release', {
  inert: startRelease,
  vendors(named, known, load, report) {
    // Most of them store more than cookies, and a page without inert markup asks for nothing else.
    keepStorageClearOnceReady();
    return loadVendors(named, known, INTEGRITY, load, report);
  },
  storage: keepStorageClear,
});
