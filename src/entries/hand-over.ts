/** How a file of ours says that it has run, to the gate of the same release and to no other. */
import { findInstance, type Interface } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';

export function handOver<P extends keyof Interface>(part: P, handed: Interface[P]): void {
  const assent = findInstance();
  if (assent?.version === VERSION) assent.connect(part, handed);
}
