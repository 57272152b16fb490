/** A page with inert markup on it, and a visitor whose mind can be changed. */
import { releaseInert } from '../../../src/release/release-inert.js';
import { trusted } from '../../../src/gate/trusted-types.js';
import type { Releaser, ReleaseGate } from '../../../src/release/release-gate.js';

const page = globalThis as { ran?: string[] };

/** Names of the scripts that ran, in order. */
export const ran = (): string[] => page.ran ?? [];

export const note = (name: string): string => `(globalThis.ran ??= []).push('${name}');`;

/** An inert inline script that notes its name when it runs. */
export const inline = (name: string, attributes = 'data-assent="analytics"'): string =>
  `<script type="text/plain" ${attributes}>${note(name)}</script>`;

/** Where a script is served that notes its name. */
export const addressOf = (name: string): string =>
  new URL(`./note-run.js?name=${name}`, import.meta.url).href;

export const moduleAddressOf = (name: string): string =>
  new URL(`./note-module.js?name=${name}`, import.meta.url).href;

export const external = (name: string, attributes = 'data-assent="analytics"'): string =>
  `<script type="text/plain" ${attributes} data-src="${addressOf(name)}"></script>`;

export interface MarkupVisitor {
  /** Holds the markup; gone after the test. */
  readonly place: HTMLElement;
  readonly said: string[];
  readonly releaser: Releaser;
  /** How often foreign code or content was let in. */
  readonly letIn: () => number;
  /** Resolves when that has been so many times: before a script with an address can have loaded. */
  whenLetIn(times: number): Promise<void>;
  /** What the visitor grants from now on, and nothing else. */
  grant(...ids: string[]): Promise<void>;
  find<E extends Element = HTMLElement>(selector: string): E;
}

interface Start {
  granted?: string[];
  gate?: Partial<ReleaseGate>;
}

const ends: (() => void)[] = [];

/** Puts everything right after a test. */
export function leave(): void {
  for (const end of ends.splice(0)) end();
  delete page.ran;
}

/** As if the page had come with the markup. */
export function visit(html: string, { granted = [], gate = {} }: Start = {}): MarkupVisitor {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  const asked = ['analytics', 'marketing', 'functional', 'embeds'];
  const said: string[] = [];
  let now = new Set(granted);
  let letIn = 0;
  const waiting = new Map<number, () => void>();
  const listeners = new Set<() => void>();
  const releaser = releaseInert({
    isGranted: (id) => now.has(id),
    known: (id) => asked.includes(id.replace(/:.*/, '')),
    subscribe(listener) {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    nonce: '',
    trusted,
    report(error) {
      const sentence = String((error as Partial<Error>).message ?? error);
      if (!said.includes(sentence)) said.push(sentence);
    },
    noteForeignCode() {
      letIn += 1;
      waiting.get(letIn)?.();
    },
    defineEmbed() {},
    ...gate,
  });
  releaser.watch(document);
  ends.push(() => {
    releaser.stop();
    place.remove();
  });
  return {
    place,
    said,
    releaser,
    letIn: () => letIn,
    whenLetIn: (times) =>
      new Promise((resolve) => {
        if (letIn >= times) resolve();
        else waiting.set(times, resolve);
      }),
    async grant(...ids) {
      now = new Set(ids);
      for (const listener of listeners) listener();
      await settled();
    },
    find: (selector) => place.querySelector(selector)!,
  };
}

const frame = () => new Promise(requestAnimationFrame);
const task = () => new Promise((resolve) => setTimeout(resolve));

/** Lets everything run that needs no network. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await frame();
    await task();
  }
}

/** Waits until a script has run. */
export async function hasRun(name: string): Promise<void> {
  while (!ran().includes(name)) await task();
}

/** Waits until a script has come from the server, whether it may run or not. */
export async function isServed(name: string): Promise<void> {
  while (!performance.getEntriesByName(addressOf(name))[0]) await task();
  await settled();
}
