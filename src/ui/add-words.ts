/** Adds one more language to those that are spoken, and has what stands on the page speak it. */
import type { EveryWord, Language } from './language.js';

/** @param words those that the banner and the preferences look into */
export function addWords(
  language: Language,
  added: EveryWord,
  words: Record<Language, object>,
): void {
  words[language] = added;
  keepFocus();
  lookAgain();
}

/** All of ours watch the language of the page: said once more, it has them look for their words again. */
export function lookAgain(): void {
  const root = document.querySelector('html')!;
  const lang = root.getAttribute('lang');
  root.setAttribute('lang', lang ?? '');
  if (lang === null) root.removeAttribute('lang');
}

/** A visitor who had reached a button stays on it, though it is another one in the new words (WCAG 3.2.1). */
function keepFocus(): void {
  const { children = [] } = document.querySelector('assent-banner') ?? {};
  const reached = [...children].indexOf(document.activeElement!);
  if (reached < 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement?.localName === 'body') (children[reached] as HTMLElement).focus();
  });
}
