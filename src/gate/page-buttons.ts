/** Serves the buttons and links that a site places itself. They may open, manage and reject; never accept. */
import type { On } from './when.js';

/** @param send the interface: to fetch the preferences when the visitor seems about to open them, and to open them */
export function watchButtons(
  send: (errand: 'prepare' | 'manage', opener?: HTMLElement) => unknown,
  reject: () => unknown,
  on: On,
): void {
  const serve = (event: Event): void => {
    // The composed path leads into open shadow roots, where a site's own components keep their buttons.
    const button = (event.composedPath() as HTMLElement[]).find((element) =>
      element.matches?.('[data-assent-open], [data-assent-action]'),
    );
    if (!button) return;
    const { assentAction = 'manage' } = button.dataset;
    const pressed = event.type === 'click';
    // Also where the default was prevented: a page that has every link to "#" do nothing means no harm to ours. But with
    // "reject" that is how our own interface says that it has answered for its button.
    if (assentAction === 'manage') {
      event.preventDefault();
      send(pressed ? 'manage' : 'prepare', button);
    } else if (pressed && assentAction === 'reject' && !event.defaultPrevented) reject();
  };
  for (const kind of ['pointerover', 'focusin', 'click'] as const) on(kind, serve);
}
