/** What the interface sends the preferences to do: be there, open, and bring the list of cookies to a page that holds one. */
import type { Assent, Errand, Load, Opener } from '../../consent/assent.js';
import { definePreferences } from './define-preferences.js';
import { openPreferences } from './open-preferences.js';

/** @param integrity of the file that brings the list */
export async function servePreferences(
  assent: Assent,
  errand: Errand,
  opener: Opener | undefined,
  load: Load,
  integrity?: string,
): Promise<void> {
  definePreferences();
  if (errand === 'manage') openPreferences(assent, opener);
  // The page may add it later, or never.
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (document.querySelector('assent-declaration')) resolve(observer.disconnect());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
  (await load('declaration', integrity))();
}
