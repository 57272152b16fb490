/** Reloads the page after a withdrawal, and carries word of it across without storing anything on the device. */
import type { Source } from '../consent/store.js';
import { genuine } from './genuine.js';

/** True while a form holds something that a reload would lose. */
export function hasUnsavedInput(): boolean {
  for (const field of genuine('querySelectorAll')<HTMLInputElement & HTMLSelectElement>('input, textarea, select')) {
    if (/^(hidden|submit|button|image|reset)$/.test(field.type) || field.closest('assent-preferences')) continue;
    if (field.options) {
      const options = [...field.options];
      const preset = options.some((option) => option.defaultSelected) || field.type !== 'select-one';
      if (options.some((option, index) => option.selected !== (preset ? option.defaultSelected : !index))) return true;
    } else if (/^(checkbox|radio)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue) return true;
  }
  return false;
}

/** Reloads, and leaves a word in the history entry on who asked. */
export function reloadFor(source: Source): void {
  const { state } = history as { state: unknown };
  if (state === null || typeof state === 'object') history.replaceState({ ...state, assent: source }, '');
  location.reload();
}

/** Takes the word back out. Only whether a message is shown depends on it, never what was decided. */
export function takeResumed(): Source | undefined {
  const { assent, ...state } = (typeof history.state === 'object' && history.state) || ({} as Record<string, unknown>);
  if (!assent) return undefined;
  history.replaceState(Object.keys(state).length ? state : null, '');
  return /^(banner|dialog|preferences|page)$/.test(String(assent)) ? (assent as Source) : undefined;
}
