/** Makes a live script of an inert one. */
import { create } from '../gate/genuine.js';
import type { ReleaseGate } from './release-gate.js';
import { trustedAddress } from './addresses.js';

/** Types that the browser runs, and tells of when it has. */
export const RUNS = /^(module)?$|(java|ecma|j|live)script$/i;

/**
 * @param type that the script is to have
 * @returns the copy, which runs when it takes the inert one's place
 */
export function liveCopy(
  gate: ReleaseGate,
  inert: HTMLScriptElement,
  type: string,
): HTMLScriptElement {
  const policy = gate.trusted();
  // No clone: older Firefox takes a clone of what it has looked at for one that has run.
  const script = create('script');
  for (const { name, value } of inert.attributes) {
    // Any of them may be a handler, which is a script to Trusted Types.
    if (name !== 'src') script.setAttribute(name, policy.createScript(value));
  }
  script.type = type;
  // The browser empties the attribute of a nonce, so that no style can read it.
  script.nonce = inert.nonce;
  const from = ['data-src', 'data-cookieblock-src', 'src'].find((name) => inert.getAttribute(name));
  if (from) {
    const value = inert.getAttribute(from)!;
    script.src = trustedAddress(gate, { element: inert, from, to: 'src', value });
  } else {
    script.text = policy.createScript(inert.text);
    // Modules would overtake their elders: a script made by script is async unless told otherwise.
    // One with an address may be, as it is its turn: otherwise it would wait for those of other categories.
    script.async = inert.hasAttribute('async');
  }
  return script;
}
