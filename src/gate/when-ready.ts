/** Waits for moments in a page's life. */
import { genuine } from './genuine.js';

/** Calls back at once, or when a page that the browser prepared in advance is really visited. */
export function whenActivated(then: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering === true) {
    genuine('addEventListener')('prerenderingchange', then, { once: true });
  } else then();
}

/** Calls back at once, or when the whole page has been parsed. */
export function whenParsed(then: () => void): void {
  if (genuine('readyState') === 'loading') addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}

/** Calls back after the next frame has been painted, so that work does not delay what the visitor sees. */
export function afterPaint(then: () => void): void {
  // A hidden tab paints nothing, and would wait until it is looked at.
  if (genuine('visibilityState') === 'hidden') setTimeout(then);
  else requestAnimationFrame(() => setTimeout(then));
}
