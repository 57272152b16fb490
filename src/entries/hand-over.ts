/** How a file of ours says that it has run, to the gate of the same release and to no other. */
import { findInstance, type Assent, type Interface } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';

export function handOver<P extends keyof Interface>(part: P, handed: Interface[P]): void {
  const assent: Partial<Assent> | undefined = findInstance();
  // A gate that has no version yet waits for the vendors that its options name.
  if ((assent?.version ?? VERSION) === VERSION) assent?.connect?.(part, handed);
}
