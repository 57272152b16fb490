/** `assent-all.js`: gate, banner and preferences in one classic file, for a site that can host or keeps only one. */
import type { Interface } from '../consent/assent.js';
import { checkTag } from '../gate/check-tag.js';
import type { Load } from '../gate/load-siblings.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { showBanner } from '../ui/banner/show-banner.js';
import { defineElements } from '../ui/define-elements.js';
import { openPreferences } from '../ui/preferences/open-preferences.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

const catalogue = { 'google-analytics': googleAnalytics };
const parts: Interface = {
  ui: showBanner,
  preferences: openPreferences,
  tools: (text, attributes) => checkTag(text, attributes, catalogue),
};
const load = (async (part: keyof Interface) => {
  if (part === 'preferences') defineElements();
  return parts[part];
}) as Load;

startFromTag(catalogue, () => ({ load, connect() {} }));
