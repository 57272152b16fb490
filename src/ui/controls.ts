/** Makes what a visitor reads and presses, without a word of markup: Trusted Types have nothing to object to. */

type Action = 'accept' | 'reject' | 'manage' | 'hide' | 'once' | 'always';

/** Sets several attributes at once. */
export function dress(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  dress(element, attributes);
  return element;
}

/** A button that no form around it takes for its own. */
export function button(
  text: string,
  action: Action,
  onClick?: (event: Event) => void,
): HTMLButtonElement {
  const element = make('button', text, { type: 'button', 'data-assent-action': action });
  // As a property, a script of the page could call it with an event of its own making. Nothing is no listener.
  element.addEventListener('click', onClick!);
  return element;
}

/** Nothing for an address that does not lead to a page, such as a `javascript:` one. */
export function link(text: string, address: string): HTMLAnchorElement | undefined {
  const element = make('a', text, { href: address });
  return address && /^http/.test(element.protocol) ? element : undefined;
}
