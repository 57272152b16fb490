/** Text that an owner gives once for every language, or once for each. */

/** A sentence, or sentences by language tag: `"Cookies"` or `{ en: "Cookies", cy: "Cwcis" }`. */
export type Localised = string | Readonly<Record<string, string>>;

/**
 * Picks the words for a language: its own, its base language's, English, then whatever there is.
 *
 * @param text what the owner wrote
 * @param language a BCP 47 tag such as `cy-GB`
 */
export function localise(text: Localised | undefined, language: string): string {
  if (typeof text !== 'object') return text ?? '';
  return (
    text[language] ?? text[language.split('-')[0]!] ?? text['en'] ?? Object.values(text)[0] ?? ''
  );
}
