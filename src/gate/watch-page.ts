/** Keeps watch over a page that changes: for markup that waits for us, and for the language of our one label. */
/** @param look is called after every change */
export function watchPage(look: () => void): void {
  look();
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang'],
  });
}
