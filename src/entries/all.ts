/** `assent-all.js`: gate, banner and preferences in one classic file, for a site that can host or keeps only one. */
import { checkOptions } from '../consent/check-options.js';
import { defineElements } from '../ui/define-elements.js';
import { showBanner } from '../ui/banner/show-banner.js';
import { openPreferences } from '../ui/preferences/open-preferences.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { googleAnalytics } from '../vendors/google-analytics.js';
import type { LoadUi } from '../gate/start-gate.js';

const parts = { ui: showBanner, preferences: openPreferences };
const loadUi = (async (part: keyof typeof parts) => {
  if (part === 'preferences') defineElements();
  return parts[part];
}) as LoadUi;

const catalogue = { 'google-analytics': googleAnalytics };
startFromTag(catalogue, (_folder, _nonce, unchecked) => ({
  loadUi: (async (part) => {
    if (unchecked) checkOptions(unchecked, catalogue);
    return loadUi(part);
  }) as LoadUi,
  connect() {},
}));
