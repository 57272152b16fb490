/** Notices what a page adds or changes later, in the document and in shadow roots that were handed over. */
import { KEPT_IN } from './addresses.js';

export interface Watch {
  /** All roots that are still there, in the order they came. */
  roots(): (Document | ShadowRoot)[];
  add(root: Document | ShadowRoot): void;
  stop(): void;
}

export function createWatch(onChange: () => void): Watch {
  let stopped = false;
  let roots: WeakRef<Document | ShadowRoot>[] = [];
  const present = () => roots.flatMap((root) => root.deref() ?? []);
  const observer = new MutationObserver((records) => {
    if (records.some(({ type, addedNodes }) => type === 'attributes' || addedNodes.length))
      onChange();
  });
  return {
    roots: present,
    add(root) {
      if (stopped || present().includes(root)) return;
      roots = [...present(), root].map((each) => new WeakRef(each));
      // The document, not its body: a page may replace that.
      // A framework may write anew the attributes of an element that it keeps.
      const attributeFilter = ['data-assent', ...KEPT_IN];
      observer.observe(root, { childList: true, subtree: true, attributeFilter });
    },
    stop() {
      stopped = true;
      roots = [];
      observer.disconnect();
    },
  };
}
