/** Tells the page, a tag manager and the owner's log of each decision; none of them can answer back. */
import type { Assent } from '../consent/assent.js';
import type { Change } from '../consent/store.js';
import { genuine } from './genuine.js';

/** What an owner can log to show what was agreed to, when and under which words (UK GDPR article 7(1)). */
export interface Receipt {
  readonly version: number;
  /** Both ways: what was granted and what was denied. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** ISO 8601, cut to the hour. */
  readonly time: string;
  readonly source: string;
  readonly language: string;
  readonly release: string;
  /** The same for every visitor under the same options and release. */
  readonly config: string;
}

/** On `document` once the gate has read the decision. */
export class AssentReadyEvent extends Event {
  declare readonly assent: Assent;
  constructor(assent: Assent) {
    super('assent-ready');
    this.assent = assent;
  }
}

/** On `document` after each decision, whichever tab it was made in. */
export class AssentChangeEvent extends Event {
  declare readonly decision: Change['decision'];
  declare readonly changes: Change['changes'];
  declare readonly source: Change['source'];
  declare readonly receipt: Receipt;
  constructor({ decision, changes, source }: Change, receipt: Receipt) {
    super('assent-change');
    this.decision = decision;
    this.changes = changes;
    this.source = source;
    this.receipt = receipt;
  }
}

export function announce(assent: Assent, change?: Change): void {
  const answers: Record<string, boolean> = {};
  for (const [id, { granted }] of Object.entries(assent.decision?.answers ?? {})) answers[id] = granted;
  const dataLayer = (globalThis as { dataLayer?: unknown }).dataLayer;
  if (Array.isArray(dataLayer)) dataLayer.push({ event: 'assent_change', assent: answers });
  if (!change) {
    genuine('dispatchEvent')(new AssentReadyEvent(assent));
    return;
  }
  const { config, decision } = assent;
  const receipt: Receipt = Object.freeze({
    version: config.policyVersion,
    answers: Object.freeze(answers),
    time: new Date((decision?.time ?? 0) * 1000).toISOString(),
    source: change.source!,
    language: config.language ?? genuine('documentElement').lang,
    release: assent.version,
    config: config.hash,
  });
  genuine('dispatchEvent')(new AssentChangeEvent(change, receipt));
  if (config.receipt && change.source !== 'tab') navigator.sendBeacon(config.receipt, JSON.stringify(receipt));
}

declare global {
  interface DocumentEventMap {
    'assent-ready': AssentReadyEvent;
    'assent-change': AssentChangeEvent;
  }
}
