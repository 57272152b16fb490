/** `assent-release.js`: what waits beside Google Analytics, on pages that hold some of it. */
import type { Load } from '../consent/assent.js';
import { keepStorageClear, keepStorageClearOnceReady } from '../release/clear-storage.js';
import { loadVendors } from '../release/load-vendors.js';
import { startRelease } from '../release/start-release.js';
import { handOver } from './hand-over.js';

/** Put in by the build: of `assent-embed.js`, and of each vendor's file by id. */
declare const INTEGRITY: {
  readonly embed: string;
  readonly vendors: Readonly<Record<string, string>>;
};

handOver('release', {
  inert(assent, nonce, trusted, report, noteForeignCode, signal, load) {
    const loadEmbed = (async () => {
      // What it imports is asked for first, and so with integrity.
      const [, define] = await Promise.all([load('ui'), load('embed', INTEGRITY.embed)]);
      return define;
    }) as unknown as Load;
    startRelease(assent, nonce, trusted, report, noteForeignCode, signal, loadEmbed);
  },
  vendors(named, known, load, report) {
    // Most of them store more than cookies, and a page without inert markup asks for nothing else.
    keepStorageClearOnceReady();
    return loadVendors(named, known, INTEGRITY.vendors, load, report);
  },
  storage: keepStorageClear,
});
