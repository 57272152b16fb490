/** `assent-all.js`: gate, banner and preferences in one classic file, for a site that can host or keeps only one. */
import { defineElements } from '../ui/define-elements.js';
import { showBanner } from '../ui/banner/show-banner.js';
import { openPreferences } from '../ui/preferences/open-preferences.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { googleAnalytics } from '../vendors/google-analytics.js';
import type { LoadUi } from '../gate/start-gate.js';

const parts = { banner: showBanner, preferences: openPreferences };
const loadUi = (async (part) => {
  if (part === 'preferences') defineElements();
  return parts[part];
}) as LoadUi;

startFromTag({ 'google-analytics': googleAnalytics }, () => ({ loadUi }));
