/** What a visitor finds on the page: words, buttons, answers, tables. */

export const rejectButton = (within: ParentNode = document) => action('reject', within);
export const acceptButton = (within: ParentNode = document) => action('accept', within);

/** The control that stands for an action: `accept`, `reject`, `manage`, `save`, `hide`. */
export const action = (name: string, within: ParentNode = document): HTMLElement =>
  within.querySelector<HTMLElement>(`[data-assent-action="${name}"]`)!;

/** The words a visitor reads, with single spaces. */
export const wordsOf = (element: Element): string =>
  element.textContent.replace(/\s+/g, ' ').trim();

/** The Yes and No of each category, to look at and to press. */
export function radios(element: HTMLElement) {
  const groups = () =>
    [...element.querySelectorAll('fieldset')].map((fieldset) => ({
      id: fieldset.dataset['category']!,
      inputs: [...fieldset.querySelectorAll<HTMLInputElement>('input[type="radio"]')],
    }));
  return {
    /** By category: `yes`, `no`, or nothing where neither is chosen. */
    chosen: () =>
      Object.fromEntries(
        groups().map(({ id, inputs }) => [id, inputs.find(({ checked }) => checked)?.value]),
      ),
    choose(category: string, value: 'yes' | 'no') {
      const group = groups().find(({ id }) => id === category)!;
      group.inputs.find((input) => input.value === value)!.click();
    },
  };
}

/** The table of what a category stores, cell by cell. */
export const itemRows = (table: Element): string[][] =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(wordsOf),
  );

// Said of elements as yes or no: an assertion that fails over an element prints all that hangs on it.
export const isThere = (selector: string, within: ParentNode = document): boolean =>
  within.querySelector(selector) !== null;
export const hasFocus = (element: Element): boolean => document.activeElement === element;
