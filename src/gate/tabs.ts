/** Keeps the tabs of a site, and pages restored from the back/forward cache, in agreement with the cookie. */
import type { On } from './when.js';

/**
 * A message says "look again", never what to see: whoever can send one still cannot say yes.
 *
 * @param look reads the cookie again
 * @returns what tells the other tabs
 */
export function watchTabs(look: () => void, on: On): () => void {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    try {
      channel = new BroadcastChannel('assent');
      channel.onmessage = () => {
        look();
        // The message may have overtaken the cookie on its way here from the other tab's process.
        setTimeout(look, 500);
      };
    } catch {
      // Firefox that blocks all cookies refuses the channel too, and the visitor is asked all the same.
    }
  };
  open();
  // An open channel can keep a page out of the back/forward cache.
  on('pagehide', () => channel?.close());
  on('pageshow', ({ persisted }) => {
    if (persisted) {
      open();
      look();
    }
  });
  // Other hosts of the site share the cookie where `cookie.domain` says so, but no channel.
  on('visibilitychange' as 'focus', look);
  return () => channel?.postMessage(0);
}
