/** Every word that the preferences and the declaration need, by language. */
import type { ConsentConfig } from '../consent/config.js';
import { preferences as cyPreferences } from '../messages/cy.preferences.js';
import { preferences as enPreferences } from '../messages/en.preferences.js';
import type { BannerMessages, PreferencesMessages } from '../messages/messages.js';
import { WORDS, type Language, type Words } from './language.js';
import { withOwn } from './words.js';

/** The essential category explains itself here only: the banner does not ask about it. */
export const together = (banner: BannerMessages, preferences: PreferencesMessages): Words => ({
  ...banner,
  ...preferences,
  categories: Object.assign({ essential: preferences.essentials }, banner.categories),
});
const ALL: Record<Language, Words> = {
  en: together(WORDS['en']!, enPreferences),
  cy: together(WORDS['cy']!, cyPreferences),
};

export const allWords = (config: ConsentConfig, language: Language): Words =>
  withOwn(ALL[language] ?? (WORDS[language] as Words), config, language);
