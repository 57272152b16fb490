/** Reads a member of `document` past any `<form name="cookie">` or `<img name="body">` that shadows it. */
export function genuine<K extends keyof Document>(member: K): Document[K] {
  const value: unknown = Reflect.get(Document.prototype, member, document);
  return (typeof value === 'function' ? (...given: unknown[]) => Reflect.apply(value, document, given) : value) as Document[K];
}

/** Every element that matches. */
export const all = <E extends HTMLElement>(selector: string): E[] => [...genuine('querySelectorAll')<E>(selector)];

export const create = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] => genuine('createElement')(tag);

/** All cookies that a script may see; none where the browser refuses, as in a sandboxed frame. */
export function readJar(): string {
  try {
    return String(genuine('cookie'));
  } catch {
    return '';
  }
}
