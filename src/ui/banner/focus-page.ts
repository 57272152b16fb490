/** Gives the focus a sensible place once the element that had it is gone. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The first control on the screen takes it. */
export function focusPage(): void {
  for (const element of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (element.getBoundingClientRect().bottom < 0) continue;
    element.focus({ preventScroll: true });
    // What is hidden, disabled or inert does not take it.
    if (document.activeElement === element) return;
  }
}
