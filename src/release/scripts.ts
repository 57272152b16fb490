/** Runs inert scripts: each once, in document order within a category, and no category waits for another. */
import { all, genuine } from '../gate/genuine.js';
import type { ReleaseGate } from './release-gate.js';
import type { Terms } from './expression.js';
import { liveCopy, RUNS } from './live-copy.js';

/** Lines a script up to run. Asking twice does no harm. */
export type Enqueue = (inert: HTMLScriptElement, terms: Terms, type: string) => void;

// All three of this page, whoever asks: npm can start anew, and what ran has run.

/** Scripts that wait for their turn or are past it, inert ones and their live copies. */
const known = new WeakSet<Element>();

/** Those in head that ran, as they were written. */
const inHead = new Set<string>();

/** What calls off a live copy that has not arrived yet. */
const calls = new WeakMap<Element, () => void>();

/** Calls a script off that is on its way; it can run later. */
export const callOff = (script: Element): void => calls.get(script)?.();

/** The page has been parsed by now: what a script wrote would take the place of all of it, our question included. */
function sparePage(report: ReleaseGate['report'], act: () => void): void {
  // A page that has a writing of its own knows what to do with it.
  const names = (['write', 'writeln'] as const).filter((name) => !Object.hasOwn(document, name));
  const tell = (): void =>
    report('document.write in an inert script would replace the page: have it append elements.');
  // A frozen prototype lets nothing be assigned.
  for (const name of names)
    Object.defineProperty(document, name, { configurable: true, writable: true, value: tell });
  act();
  // The script may have put a writing of its own there meanwhile.
  for (const name of names) if (document[name] === tell) Reflect.deleteProperty(document, name);
}

/** Puts the live copy in the inert one's place. Resolves when it has run, failed or was called off. */
function run(
  inert: HTMLScriptElement,
  script: HTMLScriptElement,
  report: ReleaseGate['report'],
): Promise<void> {
  const { outerHTML } = inert;
  const isInHead = inert.closest('head');
  const end = new Promise<void>((resolve) => {
    const ended = (): void => {
      calls.delete(script);
      resolve();
    };
    for (const kind of ['load', 'error']) script.addEventListener(kind, ended);
    if (!script.src) return;
    calls.set(script, () => {
      ended();
      known.delete(inert);
      inHead.delete(outerHTML);
      script.replaceWith(inert);
      // A browser runs no script in another document than the one it was fetched for.
      genuine('implementation').createHTMLDocument('').adoptNode(script);
    });
  });
  known.add(script);
  if (isInHead) inHead.add(outerHTML);
  sparePage(report, () => inert.replaceWith(script));
  return end;
}

/** @param holds asked again when a script's turn has come, as a visitor can withdraw while an earlier one loads */
export function createQueue(gate: ReleaseGate, holds: (terms: Terms) => boolean): Enqueue {
  /** The last script of each category. */
  const tails = new Map<string, Promise<unknown>>();

  const take = async (inert: HTMLScriptElement, terms: Terms, type: string): Promise<void> => {
    if (!inert.isConnected || !holds(terms)) {
      known.delete(inert);
      return;
    }
    const script = liveCopy(gate, inert, type);
    gate.noteForeignCode();
    const end = run(inert, script, gate.report);
    // The browser has read it. What a framework copies from here on waits again, as a new page would.
    script.type = inert.type;
    // Of others there is no word, and those after them must not wait for one.
    const tells = script.isConnected && script.src && RUNS.test(type);
    const waits = !script.hasAttribute('async') && (!script.noModule || type === 'module');
    if (tells && waits) await end;
  };

  return (inert, terms, type) => {
    if (known.has(inert)) return;
    // A tag that another script put in has none itself: then what the page's own scripts have counts.
    const nonces = gate.nonce ? [gate] : [...all<HTMLScriptElement>('script[nonce]')];
    if (nonces.some(({ nonce }) => nonce !== inert.nonce)) {
      gate.report('an inert script lacks the nonce of our tag, or of the other scripts.');
      return;
    }
    known.add(inert);
    // Turbo adds to head what it does not find there, word for word.
    if (inHead.has(inert.outerHTML) && inert.closest('head')) return;
    const categories = terms.map((term) => term.replace(/:.*/, ''));
    const turn = Promise.all(categories.flatMap((category) => tails.get(category) ?? []))
      .then(() => take(inert, terms, type))
      .catch(gate.report);
    for (const category of categories) tails.set(category, turn);
  };
}
