/** Reads what an inert element waits for: `analytics`, `analytics marketing`, `!analytics`. */
import type { ReleaseGate } from './release-gate.js';

/** One category each: `!` before it for "while it is not granted", `~` for "once it was withdrawn in this page". */
export type Terms = readonly string[];

const idOf = (term: string): string => term.replace(/^[!~]/, '');

/**
 * @param attribute that it was written in, for the sentence
 * @returns nothing where a name in it is none that anybody is asked about
 */
export function readTerms(gate: ReleaseGate, attribute: string, text: string): Terms | undefined {
  const terms = text.match(/\S+/g) ?? [''];
  const stranger = terms.find((term) => !gate.known(idOf(term)));
  if (stranger === undefined) return terms;
  gate.report(
    `${attribute}="${text}": what is essential waits for nobody, and visitors are asked about no "${idOf(stranger)}".`,
  );
  return undefined;
}

/** @returns what tells whether all that an element waits for is so at present */
export function createJudge(isGranted: ReleaseGate['isGranted']): (terms: Terms) => boolean {
  const onceGranted = new Set<string>();
  return (terms) =>
    terms.every((term) => {
      const id = idOf(term);
      const granted = isGranted(id);
      if (granted) onceGranted.add(id);
      if (id === term) return granted;
      return !granted && (term.startsWith('!') || onceGranted.has(id));
    });
}
