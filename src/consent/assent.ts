/** The running instance: what a page's own scripts, and our interface, may ask and do. */
import type { ConsentConfig } from './config.js';
import type { Decision } from './decision.js';
import type { Change, ConsentStore, Source } from './store.js';

/** The parts of the interface, each loaded when it is first needed. */
export type Part = 'banner' | 'preferences';
export type View = 'question' | 'confirmation';

/** What was pressed to open the preferences, and gets the focus back. */
export interface Opener {
  focus(): void;
}

/** Puts the banner on the page in the view that is asked for. */
export type ShowBanner = (assent: Assent, view: View) => void;
/** Opens the preferences, or moves to those that stand on the page. */
export type OpenPreferences = (assent: Assent, opener?: Opener) => void;
export interface Interface {
  readonly banner: ShowBanner;
  readonly preferences: OpenPreferences;
}

/**
 * @example
 * const assent = startAssent({ service: 'Buckinghamshire Council' });
 * if (assent.isGranted('analytics')) countVisit();
 */
export interface Assent {
  readonly version: string;
  readonly config: ConsentConfig;
  /** The frozen decision, or `undefined` before there is one. */
  readonly decision: Decision | undefined;
  /** Ids of the categories that still wait for an answer. */
  readonly pending: readonly string[];
  /** True only for a category, or `category:service`, that the visitor has granted. */
  isGranted(id: string): boolean;
  /** Resolves when the category is granted; at once if it is. Never rejects. */
  whenGranted(id: string): Promise<void>;
  /** Records answers: `decide({ analytics: true })`. A category left out keeps the answer it has. */
  decide(answers: Readonly<Record<string, boolean>>, source?: Source): Decision;
  acceptAll(source?: Source): Decision;
  rejectAll(source?: Source): Decision;
  /** Calls back now, and after every change. Returns what ends it. */
  subscribe(listener: (change: Change) => void): () => void;
  /** Opens the preferences, loading them first. */
  open(opener?: Opener): void;
  /** Ends everything that was started; what a third party's code does already goes on. */
  stop(): void;

  /** For our interface: says that the information on exempt categories has been shown. */
  readonly inform: ConsentStore['inform'];
  /** For our interface: true once the browser has painted this page. */
  readonly painted: boolean;
  /** For our interface: where the decision was made that this page was reloaded for. */
  readonly resumed: Source | undefined;
  /** For our interface: hands over a part that has just been loaded. */
  connect<P extends Part>(part: P, version: string, show: Interface[P]): void;
}

const KEY = Symbol.for('assent');
type Registry = { [KEY]?: unknown };

/** The one running instance of this page, whichever bundle started it. */
export function findInstance(): Assent | undefined {
  const found = (globalThis as Registry)[KEY] as Partial<Assent> | undefined;
  return typeof found?.decide === 'function' && typeof found.connect === 'function' ? (found as Assent) : undefined;
}

export function registerInstance(assent: Assent | undefined): void {
  (globalThis as Registry)[KEY] = assent;
}
