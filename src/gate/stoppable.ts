/** A gate that can be stopped, for pages that are put together and taken apart by a framework. */
import { findInstance, registerInstance, type Assent, type Load } from '../consent/assent.js';
import type { ConsentConfig } from '../consent/config.js';
import { readJar } from './cookie-jar.js';
import { endWhatIsDenied, leaveRunning } from './left-running.js';
import { report } from './report.js';
import { createGate, type Begin } from './start-gate.js';
import { whenActivated, type On } from './when.js';

/** What shows one instance, and would go on showing it: what we put on the page, and what the page placed. */
const BOUND = 'assent-banner, .assent-dialog, assent-preferences, assent-declaration, assent-embed';

interface Dismissible extends HTMLElement {
  dismiss?(): void;
  requestUpdate?(): void;
}

export interface StoppableAssent extends Assent {
  /**
   * Ends what was started: nothing more is asked, and nothing that no yes had lined up is released or fetched. What a third
   * party's code does already goes on until a next instance finds a no, and "Cookie settings" still follows the page's language.
   */
  stop(): void;
}

/** Takes a question and open settings away, and has the elements of the page wait for the next instance. */
function leavePage(): void {
  for (const element of document.querySelectorAll<Partial<HTMLDialogElement> & Dismissible>(
    BOUND,
  )) {
    if (element.dismiss) element.dismiss();
    else if (element.close) element.close();
    else {
      element.replaceWith(element);
      // What was drawn already has nobody behind its buttons any more.
      element.requestUpdate?.();
    }
  }
}

/**
 * Starts the gate, or gives the one that runs.
 *
 * @throws {Error} on a server, where one instance would be every visitor's
 */
export function startGate(config: ConsentConfig, load: Load): StoppableAssent {
  if (!globalThis.document)
    throw new Error('startAssent runs in a browser; on a server, read answers by assent/server.');
  const controller = new AbortController();
  const { signal } = controller;
  const running = findInstance() as StoppableAssent | undefined;
  // What a script tag has started, this does not stop.
  if (running) return Object.assign(running, { stop: running.stop ?? (() => {}) });
  const written = [undefined, undefined] as const;
  const on: On = (kind, then) => {
    addEventListener(kind, then, { signal });
    // What is let go of with the page, the channel to other tabs, goes with the instance too.
    if (kind === 'pagehide') signal.addEventListener('abort', then as () => void);
  };
  // A page goes on changing: what asks for another part then gets none.
  const loadWhileRunning: Load = (...part) =>
    signal.aborted ? new Promise<never>(() => {}) : load(...part);
  const keepsStorage = config.services.some(({ cookies }) => cookies.some((item) => item.storage));
  const begin: Begin = (start) =>
    whenActivated(() => {
      if (signal.aborted) return;
      const begun = findInstance()!;
      start(readJar());
      endWhatIsDenied(begun, loadWhileRunning);
      // For a script tag, the file that loads the vendors sees to it.
      if (keepsStorage) load('release').then(({ storage }) => storage(begun, signal), report);
    });
  let assent: Assent;
  try {
    assent = createGate(
      config,
      '',
      written,
      { load: loadWhileRunning, connect() {} },
      begin,
      signal,
      on,
    );
  } catch (error) {
    // What broke off half-way must not stand in the way of the next.
    controller.abort();
    registerInstance(undefined);
    throw error;
  }
  const stop = (): void => {
    if (signal.aborted) return;
    leaveRunning(assent);
    controller.abort();
    registerInstance(undefined);
    leavePage();
  };
  const { subscribe } = assent;
  return Object.assign(assent, {
    stop,
    // Two parts of a page that share a listener each end their own.
    subscribe: (listener: Parameters<typeof subscribe>[0]) =>
      subscribe((change) => listener(change)),
  });
}
