/** Serves the buttons and links that a site places itself. They may open, manage and reject; never accept. */
import type { On } from './when.js';

/** @param prepare called when the visitor seems about to open the preferences */
export function watchButtons(
  prepare: () => unknown,
  open: (opener: HTMLElement) => unknown,
  reject: () => unknown,
  on: On,
): void {
  const serve = (event: Event): void => {
    // The composed path leads into open shadow roots, where a site's own components keep their buttons.
    const [inmost] = event.composedPath() as HTMLElement[];
    const button = inmost!.closest?.<HTMLElement>('[data-assent-open], [data-assent-action]');
    // Our interface answers for its own buttons, and says so by preventing the default.
    if (!button || event.defaultPrevented) return;
    const { assentAction = 'manage' } = button.dataset;
    if (event.type !== 'click') {
      if (assentAction === 'manage') prepare();
    } else if (assentAction === 'manage') {
      event.preventDefault();
      open(button);
    } else if (assentAction === 'reject') reject();
  };
  for (const kind of ['pointerover', 'focusin', 'click'] as const) on(kind, serve);
}
