/** Serves the buttons and links that a site places itself. They may open, manage and reject; never accept. */
import type { On } from './when.js';

interface Actions {
  /** The visitor seems about to open the preferences. */
  prepare(): void;
  open(opener: HTMLElement): void;
  reject(): void;
}

export function watchButtons({ prepare, open, reject }: Actions, on: On): void {
  const serve = (event: Event): void => {
    // The composed path leads into open shadow roots, where a site's own components keep their buttons.
    const [inmost] = event.composedPath() as HTMLElement[];
    const button = inmost!.closest?.<HTMLElement>('[data-assent-open], [data-assent-action]');
    const { assentAction = 'manage' } = button?.dataset ?? {};
    if (!button || event.defaultPrevented) return;
    if (event.type !== 'click') {
      if (assentAction === 'manage') prepare();
    } else if (assentAction === 'manage') {
      event.preventDefault();
      open(button);
    } else if (assentAction === 'reject') reject();
  };
  for (const kind of ['pointerover', 'focusin', 'click'] as const) on(kind, serve);
}
