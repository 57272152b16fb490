/** The addresses that an inert element keeps in `data-…` attributes until they may be used. */
import type { ReleaseGate } from './release-gate.js';

/** `data-cookieblock-src` is Cookiebot's name for `data-src`. */
export const KEPT_IN = ['src', 'srcset', 'href', 'data', 'poster', 'cookieblock-src'].map(
  (name) => `data-${name}`,
);

export interface Address {
  readonly element: Element;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

/** Two elements have another word for `src`. */
function wordFor(from: string, { tagName }: Element): string {
  const word = from.replace(/^data-(cookieblock-)?/, '');
  if (word !== 'src') return word;
  if (tagName === 'LINK') return 'href';
  return tagName === 'OBJECT' ? 'data' : word;
}

/** None of a script: it is released as a copy that carries the page's nonce, or not at all. */
export const addressesOf = (element: Element): Address[] =>
  (element.localName === 'script' ? [] : KEPT_IN).flatMap((from) => {
    const value = element.getAttribute(from);
    return value === null ? [] : { element, from, to: wordFor(from, element), value };
  });

/**
 * The address in the form that the page's Trusted Types ask for.
 *
 * @throws {string} a sentence, where it is no http(s) address
 */
export function trustedAddress(gate: ReleaseGate, { element, from, to, value }: Address): string {
  try {
    const policy = gate.trusted();
    if (to !== 'srcset') return policy.createScriptURL(value);
    for (const part of value.split(/,*\s+,*/)) policy.createScriptURL(part);
    return value;
  } catch (error) {
    throw `${from} of <${element.localName}>: ${String((error as Partial<Error>).message ?? error)}`;
  }
}
