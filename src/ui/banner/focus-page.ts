/** Gives the focus a sensible place once the element that had it is gone. */

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** The first control in sight takes it: a skip link that shows only when it has the focus would pop up under a pointer. */
export function focusPage(): void {
  for (const element of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    const { right, bottom, width } = element.getBoundingClientRect();
    if (Math.min(right, bottom, width) < 2) continue;
    element.focus({ preventScroll: true });
    // What is hidden, disabled or inert does not take it.
    if (document.activeElement === element) return;
  }
}
