/** `assent-all.js`: every part in one classic file, for a site that can host or keeps only one. */
import type { Interface, Load } from '../consent/assent.js';
import { checkMove } from '../consent/check-move.js';
import { checkTag } from '../gate/check-tag.js';
import { readOptions } from '../gate/read-options.js';
import { report } from '../gate/report.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { clearRareStorage } from '../release/clear-rare-storage.js';
import { keepStorageClear, keepStorageClearOnceReady } from '../release/clear-storage.js';
import { startRelease } from '../release/start-release.js';
import { advise, callsForAdvice } from '../tools/advise.js';
import { speakBoth } from '../ui/bilingual/speak-both.js';
import { defineDeclaration } from '../ui/declaration/define-declaration.js';
import { defineEmbed } from '../ui/embed/define-embed.js';
import { others, WORDS } from '../ui/language.js';
import { needsNotes } from '../ui/notes/needs-notes.js';
import { takeNotes } from '../ui/notes/take-notes.js';
import { servePreferences } from '../ui/preferences/serve-preferences.js';
import { carryIn } from './carry-in.js';
import { followUp } from './follow-up.js';
import { isReplaceable } from './replaceable.js';
import { runErrand } from '../ui/run-errand.js';
import { clarity } from '../vendors/clarity.js';
import { googleAds } from '../vendors/google-ads.js';
import { googleAnalytics } from '../vendors/google-analytics.js';
import { googleMaps } from '../vendors/google-maps.js';
import { googleTagManager } from '../vendors/google-tag-manager.js';
import { hotjar } from '../vendors/hotjar.js';
import { linkedInInsight } from '../vendors/linkedin-insight.js';
import { matomo } from '../vendors/matomo.js';
import { metaPixel } from '../vendors/meta-pixel.js';
import { microsoftAdvertising } from '../vendors/microsoft-advertising.js';
import { siteimprove } from '../vendors/siteimprove.js';
import { vimeo } from '../vendors/vimeo.js';
import { youtube } from '../vendors/youtube.js';

/** By id, as the options name them. */
const catalogue = {
  clarity,
  'google-ads': googleAds,
  'google-analytics': googleAnalytics,
  'google-maps': googleMaps,
  'google-tag-manager': googleTagManager,
  hotjar,
  'linkedin-insight': linkedInInsight,
  matomo,
  'meta-pixel': metaPixel,
  'microsoft-advertising': microsoftAdvertising,
  siteimprove,
  vimeo,
  youtube,
};
const parts: Omit<Interface, 'languages' | 'audit'> = {
  bilingual: speakBoth,
  async ui(assent, errand, subject, load, written) {
    if (errand === 'question' || !assent.decision) {
      checkTag(written);
      checkMove(assent.config);
      if (callsForAdvice(...written)) parts.advice(written);
      parts.moving(assent);
      if (needsNotes(assent.config)) takeNotes(assent);
    }
    if (assent.config.language?.includes(' '))
      parts.bilingual(assent.config.language, WORDS, others);
    await runErrand(assent, errand, subject, load);
  },
  preferences: servePreferences,
  declaration: defineDeclaration,
  embed: defineEmbed,
  notes: takeNotes,
  outcome: followUp,
  release: {
    inert: startRelease,
    vendors: async () => catalogue,
    storage: (assent, signal) => keepStorageClear(assent, load, report, signal),
  },
  'rare-storage': clearRareStorage,
  tools: checkTag,
  advice: (written) => advise(readOptions(written), written[1], isReplaceable, report),
  moving: carryIn,
};
const load = (async (part: keyof Interface) => parts[part as keyof typeof parts]) as Load;

keepStorageClearOnceReady(load, report);
startFromTag(catalogue, () => ({ load, connect() {} })).catch(report);
