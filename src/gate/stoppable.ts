/** A gate that can be stopped, for pages that are put together and taken apart by a framework. */
import { findInstance, registerInstance, type Assent } from '../consent/assent.js';
import type { ConsentConfig } from '../consent/config.js';
import type { Load } from '../consent/assent.js';
import { report } from './report.js';
import { createGate } from './start-gate.js';
import type { On } from './when.js';

export interface StoppableAssent extends Assent {
  /** Ends everything that was started; what a third party's code does already goes on. */
  stop(): void;
}

/** Starts the gate, or gives the one that runs. */
export function startGate(config: ConsentConfig, load: Load): StoppableAssent {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => {
    controller.abort();
    registerInstance(undefined);
  };
  const running = findInstance() as StoppableAssent | undefined;
  // What a script tag has started, this does not stop.
  if (running) return Object.assign(running, { stop: running.stop ?? (() => {}) });
  const written = [undefined, undefined] as const;
  const on: On = (kind, then) => addEventListener(kind, then, { signal });
  const assent = createGate(config, '', written, { load, connect() {} }, signal, on);
  // For a script tag, the file that loads the vendors sees to it.
  if (config.services.some(({ cookies }) => cookies.some(({ storage }) => storage)))
    load('release').then(({ storage }) => storage(assent, signal), report);
  return Object.assign(assent, { stop });
}
