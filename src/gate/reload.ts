/** Reloads the page after a withdrawal, and carries word of it across without storing anything on the device. */
import type { Source } from '../consent/store.js';

/** Leaves a word in the history entry on who asked, and reloads. */
export function reload(source: Source): void {
  const { state } = history;
  if (typeof state === 'object') history.replaceState({ ...state, assent: source }, '');
  location.reload();
}

/** Takes the word back out. Only whether a message is shown depends on it, never what was decided. */
export function takeResumed(): Source | undefined {
  const { assent, ...state } = Object(history.state) as Record<string, unknown>;
  if (assent) history.replaceState(state, '');
  return assent as Source | undefined;
}
