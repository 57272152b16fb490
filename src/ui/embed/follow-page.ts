/** Tells an element of the running instance, of each change to the decision, and of what the page does around it. */
import { findInstance, type Assent } from '../../consent/assent.js';
import type { Change } from '../../consent/store.js';

export interface Follower extends HTMLElement {
  assent: Assent | undefined;
  /** The decision, the language of the page or what stands in the element has changed. */
  follow(change?: Change): void;
}

/** @returns what ends it */
export function followPage(follower: Follower): () => void {
  let leave = (): void => {};
  const join = (): void => {
    leave();
    follower.assent = findInstance();
    leave = follower.assent?.subscribe((change) => follower.follow(change)) ?? leave;
  };
  const observer = new MutationObserver(() => follower.follow());
  observer.observe(follower, { childList: true });
  observer.observe(document.querySelector('html')!, { attributeFilter: ['lang'] });
  document.addEventListener('assent-ready', join);
  join();
  return () => {
    document.removeEventListener('assent-ready', join);
    observer.disconnect();
    leave();
    follower.assent = undefined;
  };
}
