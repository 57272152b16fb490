/** Gives the focus a sensible place once the element that had it is gone. */

/** The first control in sight takes it: a skip link that shows only when it has the focus would pop up under a pointer. */
export function focusPage(): void {
  // Not what is in a frame, where a visitor would not know what became of the page; and not a <main> that a skip link leads to.
  for (const element of document.querySelectorAll<HTMLElement>(
    'body :not(iframe,[tabindex^="-"])',
  )) {
    const { right, bottom, width } = element.getBoundingClientRect();
    if (Math.min(right, bottom, width) < 2) continue;
    element.focus({ preventScroll: true });
    // What is no control, or hidden, disabled or inert, does not take it.
    if (document.activeElement === element) return;
  }
}
