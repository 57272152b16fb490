/** The frame that third-party content is shown in. Its address is no sink of Trusted Types; `srcdoc` would be one. */
import { make } from '../controls.js';

/** @param later fetched when the visitor comes near; not after a press, which asks for it now */
export const makeFrame = (later: boolean): HTMLIFrameElement =>
  make('iframe', '', {
    allow: 'fullscreen; picture-in-picture',
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: later ? 'lazy' : 'eager',
  });

/** At once, so that the focus is not lost with the button, and again when a page has come: what had it was blank. */
export function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.onload = () => {
    frame.onload = null;
    if (!frame.matches(':focus')) return;
    frame.blur();
    frame.focus();
  };
}
