/** Puts what was said in two languages together to one, each part marked as what it is in (WCAG 3.1.2). */
import { make } from '../controls.js';
import type { Language } from '../language.js';

/** What Lit makes of a template, which is the same in both languages but for some of its values. */
interface Template {
  readonly _$litType$: 1;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}
/** Lit's own, without Lit. */
const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  _$litType$: 1,
  strings,
  values,
});
const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && !!value && '_$litType$' in value;
/** Words, or the place of words that there are none of now. */
const isWords = (value: unknown): value is string | undefined =>
  typeof value === 'string' || value === undefined;
const joined = (values: readonly unknown[]): string => values.filter(Boolean).join(' ');

/**
 * @param languages of what is said first, and of what is said after it
 * @returns the first, with the words of the second beside its own: its buttons are the ones that work
 */
export function putTogether<T>(first: T, second: T, languages: readonly [Language, Language]): T {
  const [one, other] = languages;

  const element = (a: Element, b: Element): Element => {
    const [said, again] = [a.textContent, b.textContent];
    if (said === again) return a;
    const part = (text: string, lang: Language) => make('span', text, { lang, dir: 'auto' });
    a.replaceChildren(part(said, one), ' ', part(again, other));
    return a;
  };
  const words = (a: string, b: string): unknown =>
    a === b
      ? a
      : html`<span lang=${one} dir="auto">${a}</span> <span lang=${other} dir="auto">${b}</span>`;

  const template = ({ strings, values: as }: Template, { values: bs }: Template): Template => {
    const values: unknown[] = [];
    while (values.length < as.length) {
      const at = values.length;
      let end = at + 1;
      // What follows with nothing but a space between belongs to the same paragraph, which is said whole in one language.
      while (isWords(as[at]) && isWords(as[end]) && end < as.length && !strings[end]!.trim()) end++;
      const [a, b] = [as.slice(at, end), bs.slice(at, end)];
      const isAttribute = /=["']?$/.test(strings[at]!);
      if (!isWords(a[0])) values.push(value(a[0], b[0]));
      else if (isAttribute) values.push(a[0] === b[0] ? a[0] : `${a[0]} / ${b[0] as string}`);
      else values.push(words(joined(a), joined(b)), ...a.slice(1).map(() => ''));
    }
    return { _$litType$: 1, strings, values };
  };
  const value = (a: unknown, b: unknown): unknown => {
    if (Array.isArray(a)) return a.map((item, index) => value(item, (b as unknown[])[index]));
    if (isTemplate(a) && isTemplate(b)) return template(a, b);
    if (a instanceof Element && b instanceof Element) return element(a, b);
    if (typeof a === 'string') return words(a, b as string);
    return a;
  };
  return value(first, second) as T;
}
