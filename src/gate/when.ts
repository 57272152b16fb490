/** Waits for moments in a page's life. */
import { genuine } from './genuine.js';

/** Listens to the page until the gate is stopped. */
export type On = <K extends keyof WindowEventMap>(kind: K, then: (event: WindowEventMap[K]) => void) => void;

/** Calls back at once, or when a page that the browser prepared in advance is really visited. */
export function whenActivated(then: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering === true) genuine('addEventListener')('prerenderingchange', then);
  else then();
}

/** Calls back at once, or when the whole page has been parsed. */
export function whenParsed(then: () => void): void {
  if (genuine('readyState') === 'loading') addEventListener('DOMContentLoaded', then);
  else then();
}

/** Calls back after the next frame has been painted: work does not delay what the visitor sees, nor run in a tab that is not looked at. */
export const afterPaint = (then: () => void): unknown => requestAnimationFrame(() => setTimeout(then));
