/** Waits for moments in a page's life. */
import { genuine } from './genuine.js';

/** Listens to the page until the gate is stopped. */
export type On = <K extends keyof WindowEventMap>(
  kind: K,
  then: (event: WindowEventMap[K]) => void,
) => void;

/** Calls back at once, or when what the page waits for has come. */
const when = (waits: unknown, kind: string, then: () => void): void =>
  waits ? addEventListener(kind, then, true) : then();

/** Calls back when a page that the browser prepared in advance is really visited. */
export const whenActivated = (then: () => void): void =>
  when(genuine('prerendering' as 'hidden'), 'prerenderingchange', then);

/** Calls back when the whole page has been parsed. */
export const whenParsed = (then: () => void): void =>
  when(genuine('readyState') === 'loading', 'DOMContentLoaded', then);

/** Calls back after the next frame has been painted: work does not delay what the visitor sees, nor run in a tab that is not looked at. */
export const afterPaint = (then: () => void): unknown =>
  requestAnimationFrame(() => setTimeout(then));
