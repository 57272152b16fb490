/** Keeps an element first in `<body>`, also when the page is still being parsed, empties it or swaps it. */

/** A page, or a visitor's extension, that keeps taking it out is let be after this many times. */
const PATIENCE = 10;

/** Returns what lets go of it. */
export function stayOnPage(element: HTMLElement): () => void {
  let tries = PATIENCE;
  let wanted = true;
  const place = (): void => {
    if (!wanted || element.isConnected || !document.body || !tries--) return;
    document.body.prepend(element);
    observer.observe(document.body, { childList: true });
  };
  const observer = new MutationObserver(place);
  observer.observe(document.documentElement, { childList: true });
  place();
  return () => {
    wanted = false;
    observer.disconnect();
  };
}
