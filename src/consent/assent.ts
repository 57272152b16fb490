/** The running instance: what a page's own scripts, and our interface, may ask and do. */
import type { AuditReport } from './audit-report.js';
import type { ConsentConfig } from './config.js';
import type { StoredItem } from './options.js';
import type { Vendor } from './service.js';
import type { ConsentStore, Source } from './store.js';

/** `unsaved` says that an answer could not be kept. */
export type View = 'question' | 'confirmation' | 'unsaved';

/** What was pressed to open the preferences, and gets the focus back. */
export interface Opener {
  focus(): void;
}

/** An `AbortSignal`, without the DOM library. */
export interface Ending {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', then: () => void): void;
}

/** The gate's Trusted Types policy. A page allows one of its name, so that the releaser borrows it. */
export interface Policy {
  createScript(text: string): string;
  /** @throws {string} for what is no http(s) address */
  createScriptURL(address: string): string;
}

/**
 * What the gate sends the interface to do: ask, say what became of an answer, see a withdrawal to its end, fetch the
 * preferences, or open them.
 */
export type Errand = 'question' | 'confirmation' | 'withdrawn' | 'prepare' | 'manage';

/** What was pressed to open the preferences, where a decision was made, or whether there are two cookies of our name. */
export type Subject = Opener | Source | boolean;

/** Loads one of our files, once, and gives what it hands over. */
export type Load = <P extends keyof Interface>(
  part: P,
  integrity?: string,
) => Promise<Interface[P]>;

/** What stands on the page: the JSON block, if there is one, and the attributes of the tag. */
export type Written = readonly [text: string | undefined, attributes: object | undefined];

/** How our words are said: in one language, unless a part of ours makes it two. */
export interface Speech {
  /**
   * @param say says it in one language
   * @returns what is said in both, put together to one; nothing where the options name one language
   */
  both?<T>(say: (language: string) => T): T | undefined;
}

/** Our parts, each loaded when it is first needed, and what each hands over. */
export interface Interface {
  /** Runs an errand. */
  readonly ui: (
    assent: Assent,
    errand: Errand,
    subject: Subject | undefined,
    load: Load,
    written: Written,
  ) => Promise<void>;
  /** Sees to what an answer calls for beside being confirmed, and says whether there is nothing left to confirm. */
  readonly outcome: (assent: Assent, errand: Errand, source: Source) => boolean;
  /** Opens the preferences or moves to those on the page, if that is the errand, and brings along what else stands there. */
  readonly preferences: (
    assent: Assent,
    errand: Errand,
    opener: Opener | undefined,
    load: Load,
  ) => unknown;
  /** Registers `<assent-declaration>`, where one stands. */
  readonly declaration: () => void;
  /** What waits beside Google Analytics: inert markup, and the vendors that the options name. */
  readonly release: {
    inert(
      assent: Assent,
      nonce: string,
      trusted: () => Policy,
      report: (error: unknown) => void,
      noteForeignCode: () => unknown,
      signal: Ending | undefined,
      load: Load,
    ): void;
    vendors(
      named: readonly { readonly vendor?: string }[],
      known: Readonly<Record<string, Vendor>>,
      load: Load,
      report: (error: unknown) => void,
    ): Promise<Readonly<Record<string, Vendor>>>;
    /** Keeps other storage than cookies clear of what was not granted. */
    storage(assent: Assent, signal: Ending | undefined): void;
  };
  /** Clears databases, caches and service workers, where a service declares some. */
  readonly 'rare-storage': (items: readonly StoredItem[]) => unknown;
  /** Registers `<assent-embed>`, where one stands. */
  readonly embed: () => void;
  /** Makes a vendor's service out of the options written for it. */
  readonly [vendor: `vendor-${string}`]: Vendor;
  /** Fetches the words for a tag, if there are any, and adds them to `words`; for two tags it has both spoken. */
  readonly languages: (
    tag: string,
    words: Record<string, object>,
    load: Load,
    speech: Speech,
  ) => Promise<void>;
  /** Has everything said in two languages, by two tags. */
  readonly bilingual: (tags: string, words: Record<string, object>, speech: Speech) => void;
  /** Every word of a language, one a line. */
  readonly [language: `lang-${string}`]: string;
  /** What is to be said to visitors beside the usual, for few sites and few browsers. */
  readonly notes: (assent: Assent) => unknown;
  /** Gives an instance its `audit()`. */
  readonly audit: (assent: Assent) => void;
  /** Says in the console what an owner's words and colours should be otherwise. */
  readonly advice: (written: Written, load?: Load) => void;
  /**
   * Throws a `ConfigError` for a JSON block and attributes of a tag that are wrong in any detail; has a choice
   * carried over from another tool, and fetches the notes, where there is such a thing.
   */
  readonly tools: (written: Written, assent: Assent, load: Load, twice?: unknown) => unknown;
  /**
   * Carries a choice over from another tool, or from another cookie of ours. Throws a `ConfigError` for options that are
   * wrong about it.
   */
  readonly moving: (assent: Assent) => void;
}

/**
 * @example
 * const assent = startAssent({ service: 'Buckinghamshire Council' });
 * if (assent.isGranted('analytics')) countVisit();
 */
export interface Assent extends Omit<ConsentStore, 'replace'> {
  /** The release, as npm numbers it: `1.0.0`. */
  readonly version: string;
  /** The options in force, complete; to be read only. */
  readonly config: ConsentConfig;
  /**
   * Resolves when the category is granted; at once if it is. Never rejects. What is started then is taken for foreign
   * code: a withdrawal loads the page anew.
   */
  whenGranted(id: string): Promise<unknown>;
  /**
   * Opens the preferences, loading them first: in a dialog, or those that stand in sight on the page.
   *
   * @param opener gets the focus back when the dialog closes
   */
  open(opener?: Opener): unknown;

  /** Holds what is on the device, and whom the page contacted, against what is declared and granted. `assent-audit.js` brings it. */
  audit?(): Promise<AuditReport>;

  /** For our interface: there once the browser has painted this page. */
  painted?: unknown;
  /** For our interface: false once the browser has refused to keep a decision. */
  kept?: boolean;
  /** For our interface: where the decision was made that this page was reloaded for. */
  resumed?: Source | undefined;
  /** For our own parts: a file says that it has run. */
  connect<P extends keyof Interface>(part: P, handed: Interface[P]): void;
}

const KEY = Symbol.for('assent');
type Registry = { [KEY]?: Pick<Assent, 'connect'> | undefined };

/** The one running instance of this page, whichever bundle started it. */
export const findInstance = (): Assent | undefined =>
  (globalThis as Registry)[KEY] as Assent | undefined;

export const registerInstance = (assent: Pick<Assent, 'connect'> | undefined): void => {
  (globalThis as Registry)[KEY] = assent;
};
