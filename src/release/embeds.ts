/** Shows frames, pictures, films, style sheets and objects, and makes them inert again. */
import type { ReleaseGate } from './release-gate.js';
import { addressesOf, trustedAddress, type Address } from './addresses.js';

/** What stood in an attribute before, and what was put there. */
type Shown = Map<string, readonly [before: string | null, value: string]>;

/** A film's sources and a picture's images need no `data-assent` of their own. */
const holders = (element: Element): Element[] => [
  element,
  ...(/^(VIDEO|AUDIO|PICTURE)$/.test(element.tagName)
    ? element.querySelectorAll(':not([data-assent])')
    : []),
];

/** A film plays on without its address until it is told to look again. */
const reload = (element: Element): unknown =>
  element.closest<HTMLMediaElement>('video, audio')?.load();

/** In this page, whoever asks: npm can start anew. */
const shown = new WeakMap<Element, Shown>();

export function createEmbeds(gate: ReleaseGate): (element: Element, granted: boolean) => void {
  const show = (address: Address, already: Shown): void => {
    const { element, to, value } = address;
    const [before = element.getAttribute(to), now] = already.get(to) ?? [];
    if (now === value) return;
    const trusted = trustedAddress(gate, address);
    gate.noteForeignCode();
    already.set(to, [before === value ? null : before, value]);
    element.setAttribute(to, trusted);
    if (element.tagName === 'SOURCE') reload(element);
  };

  const hide = ({ element, to, value }: Address, already: Shown): void => {
    // A page that is put together anew from its own markup brings an element back as it was shown.
    const [before = null] = already.get(to) ?? [];
    if (!already.delete(to) && element.getAttribute(to) !== value) return;
    if (before === null) element.removeAttribute(to);
    else element.setAttribute(to, before);
    reload(element);
    // A frame keeps its page when its address goes, but not when it leaves the document.
    if (/^(IFRAME|OBJECT|EMBED)$/.test(element.tagName)) element.replaceWith(element);
  };

  return (marked, granted) => {
    // Ours know for themselves what is granted, once they are there.
    if (marked.localName === 'assent-embed') gate.defineEmbed();
    if (marked.localName.startsWith('assent-')) return;
    const addresses = holders(marked).flatMap(addressesOf);
    if (!addresses[0]) {
      gate.report(
        `<${marked.localName}> did not wait: its address belongs in data-src, or all of it in <template data-assent>.`,
      );
    }
    for (const address of addresses) {
      const { element } = address;
      const already = shown.get(element) ?? new Map();
      shown.set(element, already);
      try {
        (granted ? show : hide)(address, already);
      } catch (error) {
        gate.report(error);
      }
    }
  };
}
