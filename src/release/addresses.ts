/** The addresses that an inert element keeps in `data-…` attributes until they may be used. */
import type { ReleaseGate } from '../gate/inert/release-gate.js';

/** Where each comes from and goes to. */
const PLACES: Readonly<Record<string, string>> = {
  'data-src': 'src',
  'data-srcset': 'srcset',
  'data-href': 'href',
  'data-data': 'data',
  'data-poster': 'poster',
  // Cookiebot's name for it.
  'data-cookieblock-src': 'src',
};

/** Two elements have another word for `src`. */
const wordFor = (place: string, { tagName }: Element): string => {
  if (place !== 'src') return place;
  if (tagName === 'LINK') return 'href';
  return tagName === 'OBJECT' ? 'data' : place;
};

export interface Address {
  readonly element: Element;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

export const addressesOf = (element: Element): Address[] =>
  Object.entries(PLACES).flatMap(([from, place]) => {
    const value = element.getAttribute(from);
    return value === null ? [] : { element, from, to: wordFor(place, element), value };
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
