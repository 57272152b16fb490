/** Loads the page anew after a withdrawal, and carries word of it across without storing anything on the device. */
import type { Source } from '../consent/store.js';

type Field = HTMLInputElement & HTMLSelectElement;

/** What a visitor has changed, perhaps before we arrived. Our own radio buttons are no loss. */
const isChanged = (field: Field): boolean => {
  const { type, value, defaultValue, checked, defaultChecked, selectedIndex, options } = field;
  if (field.isContentEditable) return !!field.textContent;
  if (options) return selectedIndex > 0 && !options[selectedIndex]!.defaultSelected;
  if (/box|dio/.test(type))
    return checked !== defaultChecked && !field.closest('assent-preferences');
  // The browser itself puts a value into these.
  return value !== defaultValue && !/range|color/.test(type);
};

/** True while a form holds what it did not come with: a reload would lose it. */
export const holdsInput = (): boolean =>
  [...document.querySelectorAll<Field>('input, textarea, select, [contenteditable]')].some(
    isChanged,
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
