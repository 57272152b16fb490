/** Which language to speak, and the words of those that are here. */
import type { Speech } from '../consent/assent.js';
import { banner as cy } from '../messages/cy.banner.js';
import { banner as en } from '../messages/en.banner.js';
import type {
  BannerMessages,
  DeclarationMessages,
  PreferencesMessages,
} from '../messages/messages.js';

/** A key of `WORDS`: what `lang` says on our elements. */
export type Language = string;
/** The words of the preferences beside the banner's. */
export type Words = BannerMessages & PreferencesMessages;
/** Every word of a language, as it is fetched. */
export type EveryWord = Words & DeclarationMessages;

/** The banner's words of two languages, and all words of every language that was fetched. */
export const WORDS: Record<Language, BannerMessages | EveryWord> = { en, cy };

/** How the words of other languages are fetched: from a file, or as a bundler's chunk. Once for a tag, come what may. */
export const others: Speech & { fetch?: (tag: string) => unknown } = {};
const asked: Record<string, unknown> = {};

/** @param tag a BCP 47 tag such as `cy-GB`; whatever we have no words for is answered in English, at least until they come */
export const languageOf = (tag = ''): Language =>
  Object.keys(WORDS).find((one) => RegExp(`^${one}\\b`, 'i').test(tag)) ??
  ((asked[tag] ??= tag && others.fetch?.(tag)), 'en');
