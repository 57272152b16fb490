/** Reads a member of `document` past any `<form name="cookie">` or `<img name="body">` that shadows it. */
export function genuine<K extends keyof Document>(member: K): Document[K] {
  type Value = Document[K] & { bind?(page: Document): Document[K] };
  const value = Reflect.get(Document.prototype, member, document) as Value | undefined;
  return value?.bind?.(document) ?? value!;
}

/** The first element that matches. */
export const first = <E extends HTMLElement>(selector: string): E | null =>
  genuine('querySelector')<E>(selector);

/** Every element that matches. */
export const all = <E extends HTMLElement>(selector: string): E[] => [
  ...genuine('querySelectorAll')<E>(selector),
];

export const create = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  genuine('createElement')(tag);
