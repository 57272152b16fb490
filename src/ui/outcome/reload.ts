/** Loads the page anew after a withdrawal, and carries word of it across without storing anything on the device. */
type Field = HTMLInputElement & HTMLSelectElement;

/** What a visitor has changed, perhaps before we arrived. Our own radio buttons are no loss. */
const isChanged = (field: Field): boolean => {
  const { type, value, defaultValue, checked, defaultChecked, selectedIndex } = field;
  if (field.isContentEditable) return !!field.textContent;
  if (field.options) {
    const options = [...field.options];
    const given = options.map(({ defaultSelected }) => defaultSelected);
    if (field.multiple) return options.some(({ selected }, index) => selected !== given[index]);
    // A list that names none begins at the first that can be chosen.
    const first = options.findIndex(({ disabled }) => !disabled);
    return selectedIndex !== (given.includes(true) ? given.lastIndexOf(true) : first);
  }
  if (/box|dio/.test(type))
    return checked !== defaultChecked && !field.closest('assent-preferences');
  // The browser itself puts a value into these.
  return value !== defaultValue && !/range|color/.test(type);
};

/** True while a form holds what it did not come with, in an open shadow tree or a frame of this site too: a reload would lose it. */
const holdsInput = (root: ParentNode): boolean =>
  [...root.querySelectorAll<Field>('input, textarea, select, [contenteditable]:not(form)')].some(
    isChanged,
  ) ||
  [...root.querySelectorAll<HTMLIFrameElement>('*')].some(({ shadowRoot, contentDocument }) => {
    const inner = shadowRoot ?? contentDocument;
    // In a form they can be fields of these names.
    return inner && inner.nodeType >= Node.DOCUMENT_NODE && holdsInput(inner);
  });

/** For a page that asks whether to leave it, in milliseconds after it was answered. */
const PATIENCE = 1000;

/**
 * Leaves a word in the history entry on who asked, and reloads.
 *
 * @param source from a page's own listener it can be an event, which no history entry takes
 * @param whenKept is called where the page asked whether to leave it, and was told to stay
 * @returns false where the page stays, for the sake of what was typed into it
 */
export function reload(source: unknown, whenKept: () => unknown): boolean {
  if (holdsInput(document)) return false;
  const { state } = history;
  if (typeof state === 'object') history.replaceState({ ...state, assent: String(source) }, '');
  // The last to listen knows what all before it have asked for. Timers stand still while a question does.
  addEventListener(
    'beforeunload',
    ({ defaultPrevented, returnValue }) =>
      (defaultPrevented || returnValue) && setTimeout(whenKept, PATIENCE),
    { once: true },
  );
  location.reload();
  return true;
}
