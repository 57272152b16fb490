/** Keeps watch over a page that changes: for markup that waits for us, and for the language of our one label. */
import { afterPaint } from './when.js';

/** @param look is called after changes, once for a frame: a page may change a thousand times in one */
export function watchPage(look: () => void): void {
  let waits: unknown;
  const lookNow = (): void => {
    waits = 0;
    look();
  };
  lookNow();
  new MutationObserver(() => (waits ||= afterPaint(lookNow))).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang', 'data-assent'],
  });
}
