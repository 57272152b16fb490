/** Loads the page anew after a withdrawal, and carries word of it across without storing anything on the device. */
import type { Source } from '../../consent/store.js';

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
const holdsInput = (): boolean =>
  [...document.querySelectorAll<Field>('input, textarea, select, [contenteditable]')].some(
    isChanged,
  );

/**
 * Leaves a word in the history entry on who asked, and reloads.
 *
 * @returns false where the page stays, for the sake of what was typed into it
 */
export function reload(source: Source): boolean {
  if (holdsInput()) return false;
  const { state } = history;
  if (typeof state === 'object') history.replaceState({ ...state, assent: source }, '');
  location.reload();
  return true;
}
