/** Tells the page, a tag manager and the owner's log of each decision; none of them can answer back. */
import type { Assent } from '../consent/assent.js';
import type { Change } from '../consent/store.js';
import { VERSION } from '../consent/version.js';
import { genuine } from './genuine.js';

/** What an owner can log to show what was agreed to, when and under which words (UK GDPR article 7(1)). It names nobody. */
export interface Receipt {
  readonly policyVersion: number;
  /** Both ways: what was granted and what was denied. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** ISO 8601, cut to the hour; `null` where there is no decision any more. */
  readonly time: string | null;
  readonly source: string;
  readonly language: string;
  readonly release: string;
  /** The options in force, complete, as JSON: with the release they tell which words were shown. The same for every visitor. */
  readonly config: string;
}

/** On `document` once the gate has read the decision. */
export interface AssentReadyEvent extends Event {
  readonly assent: Assent;
}

/** On `document` after each decision, whichever tab it was made in. */
export interface AssentChangeEvent extends Event, Change {
  readonly receipt: Receipt;
}

export const tell = (name: 'assent-ready' | 'assent-change', fields: object): unknown =>
  genuine('dispatchEvent')(Object.assign(new Event(name), fields));

/**
 * Google Tag Manager gets an event `assent_change`, with the answers by category, on each page and after each decision.
 *
 * @returns what rejects where a frame stands in for `dataLayer`, an address is bad or a browser has no beacons
 */
export async function announce({ config, kept, isGranted }: Assent, change: Change): Promise<void> {
  const { decision, source } = change;
  const answers: Record<string, boolean> = {};
  for (const id in decision?.answers) answers[id] = isGranted(id);
  (window as { dataLayer?: unknown[] }).dataLayer?.push?.({
    event: 'assent_change',
    assent: answers,
  });
  if (!source) return;
  const receipt: Receipt = {
    policyVersion: config.policyVersion,
    answers,
    time: new Date((decision?.time as number) * 1000).toJSON(),
    source,
    language: config.language ?? genuine('documentElement').lang,
    release: VERSION,
    config: JSON.stringify(config),
  };
  tell('assent-change', { ...change, receipt });
  // What could not be kept is no decision to log.
  if (config.receipt && kept && source !== 'tab')
    navigator.sendBeacon(config.receipt, JSON.stringify(receipt));
}

declare global {
  interface DocumentEventMap {
    'assent-ready': AssentReadyEvent;
    'assent-change': AssentChangeEvent;
  }
}
