/** Every word that the preferences and the declaration need, by language. */
import type { ConsentConfig } from '../consent/config.js';
import { banner as cyBanner } from '../messages/cy.banner.js';
import { preferences as cyPreferences } from '../messages/cy.preferences.js';
import { banner as enBanner } from '../messages/en.banner.js';
import { preferences as enPreferences } from '../messages/en.preferences.js';
import type { BannerMessages, PreferencesMessages } from '../messages/messages.js';
import type { Language } from './language.js';
import { withOwn } from './words.js';

export type Words = BannerMessages & PreferencesMessages;

/** The essential category explains itself here only: the banner does not ask about it. */
const together = (banner: BannerMessages, preferences: PreferencesMessages): Words => ({
  ...banner,
  ...preferences,
  categories: Object.assign({ essential: preferences.essentials }, banner.categories),
});
const ALL = { en: together(enBanner, enPreferences), cy: together(cyBanner, cyPreferences) };

export const allWords = (config: ConsentConfig, language: Language): Words =>
  withOwn(ALL[language], config, language);
