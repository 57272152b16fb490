/** Which language to speak: the owner's choice, or the page's, or the nearest element's that names one. */
export type Language = 'en' | 'cy';

/** @param tag a BCP 47 tag such as `cy-GB`; whatever we have no words for is answered in English */
export const languageOf = (tag: string | undefined): Language => (/^cy\b/i.test(tag ?? '') ? 'cy' : 'en');

/** Calls back whenever a `lang` attribute of the page changes. Returns what stops it. */
export function watchLanguage(then: () => void): () => void {
  const observer = new MutationObserver(then);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
