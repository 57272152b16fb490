/** Adds one more language to those that are spoken, and has what stands on the page speak it. */
import type { Language, Words } from './language.js';

/** @param words those that the banner and the preferences look into */
export function addWords(language: Language, added: Words, words: Record<Language, object>): void {
  words[language] = added;
  lookAgain();
}

/** All of ours watch the language of the page: said once more, it has them look for their words again. */
export function lookAgain(): void {
  const root = document.querySelector('html')!;
  const lang = root.getAttribute('lang');
  root.setAttribute('lang', lang ?? '');
  if (lang === null) root.removeAttribute('lang');
}
