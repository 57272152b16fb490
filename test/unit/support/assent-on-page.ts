/** An instance as the interface finds it on a page, without a gate: nothing is stored or requested. */
import { oneEvent } from '@open-wc/testing';
import type { Assent } from '../../../src/consent/assent.js';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { createConsentStore, type Source } from '../../../src/consent/store.js';
import { readDecision } from '../../../src/storage/decision-text.js';
import { catalogue, google, service } from './sample-options.js';

const KEY = Symbol.for('assent');
const registry = globalThis as { [KEY]?: Assent | undefined };

/** What the README's tag amounts to. */
const usual = { service, cookiesPage: '/cookies', services: [google] };

interface Page {
  /** What an earlier visit left in the cookie. */
  decision?: string;
  /** True where the browser has painted already. */
  painted?: boolean;
  /** Where the decision came from that the page was reloaded for. */
  resumed?: Source;
}

/** Registers an instance, as the gate does before it loads the interface. */
export function startOnPage(
  options: object = {},
  { painted = false, resumed, decision }: Page = {},
) {
  const config = resolveConfig({ ...usual, ...options }, catalogue);
  const store = createConsentStore(config);
  if (decision) store.replace(readDecision(decision, Date.now()), 'tab');
  const assent: Assent = {
    ...store,
    get decision() {
      return store.decision;
    },
    get pending() {
      return store.pending;
    },
    version: '1.0.0',
    config,
    painted,
    resumed,
    whenGranted: () => new Promise(() => {}),
    open: () => {},
    connect: () => {},
  };
  registry[KEY] = assent;
  // The page that the tests run in was painted long ago.
  performance.getEntriesByType = () => [];
  /** By category: true, false, or absent where there is no answer. */
  const answers = () =>
    Object.fromEntries(
      Object.entries(store.decision?.answers ?? {}).map(([id, { granted }]) => [id, granted]),
    );
  return { assent, answers };
}

/** Leaves the page as it was: no instance, no banner, no dialog, no language of its own. */
export async function clearPage(): Promise<void> {
  Reflect.deleteProperty(performance, 'getEntriesByType');
  const { body, documentElement: root } = document;
  for (const view of ['question', 'confirmation']) {
    const banner = body.querySelector(`assent-banner[view='${view}']`);
    if (view === 'question' && banner) registry[KEY]!.rejectAll('tab');
    banner?.querySelector<HTMLElement>('[data-assent-action="hide"]')?.click();
  }
  for (const dialog of body.querySelectorAll('dialog')) {
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    // Only then has it given the focus back and gone.
    await closed;
  }
  registry[KEY] = undefined;
  root.lang = 'en';
}
