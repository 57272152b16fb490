/** `assent-preferences.js`: the preferences, where they are asked for. */
import './ui.js';
import { servePreferences } from '../ui/preferences/serve-preferences.js';
import { handOver } from './hand-over.js';

/** Put in by the build. */
declare const INTEGRITY: Readonly<Record<string, string>>;

handOver('preferences', (assent, errand, opener, load) =>
  servePreferences(assent, errand, opener, load, INTEGRITY['declaration']),
);
