/** Runs inert scripts: each once, in document order within a category, and no category waits for another. */
import type { ReleaseGate } from '../gate/inert/release-gate.js';
import type { Terms } from './expression.js';
import { liveCopy, RUNS } from './live-copy.js';

/** Lines a script up to run. Asking twice does no harm. */
export type Enqueue = (inert: HTMLScriptElement, terms: Terms, type: string) => void;

/** Scripts of this page that wait for their turn or are past it, inert ones and their live copies. npm can start anew: they ran all the same. */
const known = new WeakSet<HTMLScriptElement>();

/** Those in head that ran, as they were written. */
const inHead = new Set<string>();

/** @param holds asked again when a script's turn has come, as a visitor can withdraw while an earlier one loads */
export function createQueue(gate: ReleaseGate, holds: (terms: Terms) => boolean): Enqueue {
  /** The last script of each category. */
  const tails = new Map<string, Promise<unknown>>();

  const run = async (inert: HTMLScriptElement, terms: Terms, type: string): Promise<void> => {
    if (!inert.isConnected || !holds(terms)) {
      known.delete(inert);
      return;
    }
    const script = liveCopy(gate, inert, type);
    const waits = script.src && RUNS.test(type) && !script.hasAttribute('async');
    const loaded = new Promise((resolve) => {
      for (const kind of ['load', 'error']) script.addEventListener(kind, resolve);
    });
    known.add(script);
    if (inert.closest('head')) inHead.add(inert.outerHTML);
    gate.noteForeignCode();
    inert.replaceWith(script);
    // The browser has read it. What a framework copies from here on waits again, as a new page would.
    script.type = inert.type;
    // A page that patched `replaceWith` must not hold up the others, and `nomodule` says not to run at all.
    if (waits && script.isConnected && (!script.noModule || type === 'module')) await loaded;
  };

  return (inert, terms, type) => {
    if (known.has(inert)) return;
    if (gate.nonce && inert.nonce !== gate.nonce) {
      gate.report('an inert script lacks the nonce of our tag.');
      return;
    }
    known.add(inert);
    // Turbo adds to head what it does not find there, word for word.
    if (inHead.has(inert.outerHTML) && inert.closest('head')) return;
    const categories = terms.map((term) => term.replace(/:.*/, ''));
    const turn = Promise.all(categories.map((category) => tails.get(category)))
      .then(() => run(inert, terms, type))
      .catch(gate.report);
    for (const category of categories) tails.set(category, turn);
  };
}
