/** The running instance: what a page's own scripts, and our interface, may ask and do. */
import type { ConsentConfig } from './config.js';
import type { ConsentStore, Source } from './store.js';

export type View = 'question' | 'confirmation';

/** What was pressed to open the preferences, and gets the focus back. */
export interface Opener {
  focus(): void;
}

/** The parts of the interface, each loaded when it is first needed, and what each hands over. */
export interface Interface {
  /** Puts the banner on the page in the view that is asked for. */
  readonly ui: (assent: Assent, view: View) => void;
  /** Opens the preferences, or moves to those that stand on the page. */
  readonly preferences: (assent: Assent, opener?: Opener) => void;
  /** Throws a `ConfigError` for a JSON block and attributes of a tag that are wrong in any detail. */
  readonly tools: (text: string | undefined, attributes: object | undefined) => void;
}

/**
 * @example
 * const assent = startAssent({ service: 'Buckinghamshire Council' });
 * if (assent.isGranted('analytics')) countVisit();
 */
export interface Assent extends Omit<ConsentStore, 'replace'> {
  readonly version: string;
  readonly config: ConsentConfig;
  /** Resolves when the category is granted; at once if it is. Never rejects. */
  whenGranted(id: string): Promise<void>;
  /** Opens the preferences, loading them first. */
  open(opener?: Opener): unknown;

  /** For our interface: true once the browser has painted this page. */
  readonly painted: boolean;
  /** For our interface: where the decision was made that this page was reloaded for. */
  readonly resumed?: Source | undefined;
  /** For our interface: a part says that its file has run. */
  connect<P extends keyof Interface>(part: P, show: Interface[P], version: string): void;
}

const KEY = Symbol.for('assent');
type Registry = { [KEY]?: unknown };

/** The one running instance of this page, whichever bundle started it. */
export function findInstance(): Assent | undefined {
  const found = (globalThis as Registry)[KEY] as Partial<Assent> | undefined;
  return typeof found?.connect === 'function' ? (found as Assent) : undefined;
}

export const registerInstance = (assent: Assent | undefined): void => {
  (globalThis as Registry)[KEY] = assent;
};
