/** Word of a withdrawal that this page was loaded anew for. */
import type { Source } from '../consent/store.js';

/** Takes the word out of the history entry. Only whether a message is shown depends on it, never what was decided. */
export function takeResumed(): Source | undefined {
  const { assent, ...state } = Object(history.state) as Record<string, unknown>;
  if (assent) history.replaceState(Object.keys(state)[0] ? state : null, '');
  return assent as Source | undefined;
}
