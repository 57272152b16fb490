/** Which language to speak. */
export type Language = 'en' | 'cy';

/** @param tag a BCP 47 tag such as `cy-GB`; whatever we have no words for is answered in English */
export const languageOf = (tag: string | undefined): Language =>
  /^cy\b/i.test(tag!) ? 'cy' : 'en';
