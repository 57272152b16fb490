/** `assent-release.js`: what waits beside Google Analytics, on pages that hold some of it. */
import { loadVendors } from '../release/load-vendors.js';
import { startRelease } from '../release/start-release.js';
import { handOver } from './hand-over.js';

/** Put in by the build: of each vendor's file, by id. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('release', {
  inert: startRelease,
  vendors: (named, known, load, report) => loadVendors(named, known, INTEGRITY, load, report),
});
