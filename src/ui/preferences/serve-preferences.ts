/** What the interface sends the preferences to do: be there, open, and bring the list of cookies to a page that holds one. */
import type { Assent, Errand, Load, Opener } from '../../consent/assent.js';
import { definePreferences } from './define-preferences.js';
import { openPreferences } from './open-preferences.js';

/** Waits for as long as the page stands, and so nobody waits for it. */
let bringing: unknown;

/** @param integrity of the file that brings the list */
export function servePreferences(
  assent: Assent,
  errand: Errand,
  opener: Opener | undefined,
  load: Load,
  integrity?: string,
): void {
  definePreferences();
  if (errand === 'manage') openPreferences(assent, opener);
  bringing ??= whenListed()
    .then(() => load('declaration', integrity))
    .then((define) => define())
    // oxlint-disable-next-line no-console -- for the owner: the settings are there all the same
    .catch((error: unknown) => console.error(`assent: ${error as string}`));
}

/** The page may add it later, or never. */
const whenListed = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('assent-declaration')) resolve(observer.disconnect());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
