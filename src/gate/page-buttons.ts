/** Serves the buttons and links that a site places itself. They may open, manage and reject; never accept. */

interface Actions {
  /** The visitor seems about to open the preferences. */
  prepare(): void;
  open(opener: HTMLElement): void;
  reject(): void;
}

const OPENS = '[data-assent-open], [data-assent-action="manage"]';

/** Returns what stops it. */
export function watchButtons({ prepare, open, reject }: Actions): () => void {
  const target = (event: Event, selector: string): HTMLElement | null => {
    // The composed path leads into open shadow roots, where a site's own components keep their buttons.
    const [inmost] = event.composedPath();
    return inmost instanceof Element ? inmost.closest<HTMLElement>(selector) : null;
  };
  const onIntent = (event: Event): void => {
    if (target(event, OPENS)) prepare();
  };
  const onClick = (event: Event): void => {
    const opener = target(event, OPENS);
    if (opener) {
      event.preventDefault();
      open(opener);
    } else if (target(event, '[data-assent-action="reject"]')) reject();
  };
  const kinds = ['pointerover', 'focusin', 'touchstart'];
  for (const kind of kinds) addEventListener(kind, onIntent, { passive: true });
  addEventListener('click', onClick);
  return () => {
    for (const kind of kinds) removeEventListener(kind, onIntent);
    removeEventListener('click', onClick);
  };
}
