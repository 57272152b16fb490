/** Keeps the tabs of a site, and pages restored from the back/forward cache, in agreement with the cookie. */

/**
 * A message says "look again", never what to see: whoever can send one still cannot say yes.
 *
 * @param look reads the cookie again
 */
export function watchTabs(look: () => void): { tell: () => void; stop: () => void } {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel('assent');
    channel.onmessage = look;
  };
  // An open channel can keep a page out of the back/forward cache.
  const close = (): void => channel?.close();
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    open();
    look();
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  open();
  addEventListener('pagehide', close);
  addEventListener('pageshow', onShow);
  addEventListener('visibilitychange', onVisible);
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      close();
      removeEventListener('pagehide', close);
      removeEventListener('pageshow', onShow);
      removeEventListener('visibilitychange', onVisible);
    },
  };
}
