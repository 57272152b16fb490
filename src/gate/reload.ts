/** Reloads the page after a withdrawal, and carries word of it across without storing anything on the device. */
import type { Source } from '../consent/store.js';
import { all } from './genuine.js';

/** True while a field holds text that it did not come with, typed perhaps before we arrived. */
export const holdsText = (): boolean =>
  all<HTMLInputElement>('input, textarea').some(
    ({ type, value, defaultValue }) => value !== defaultValue && !/box|dio|range|color/.test(type),
  );

/** Leaves a word in the history entry on who asked, and reloads. */
export function reload(source: Source): void {
  const { state } = history;
  if (typeof state === 'object') history.replaceState({ ...state, assent: source }, '');
  location.reload();
}

/** Takes the word back out. Only whether a message is shown depends on it, never what was decided. */
export function takeResumed(): Source | undefined {
  const { assent, ...state } = Object(history.state) as Record<string, unknown>;
  if (assent) history.replaceState(Object.keys(state)[0] ? state : null, '');
  return assent as Source | undefined;
}
