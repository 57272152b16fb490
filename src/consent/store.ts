/** The one living thing: it holds the present decision, and tells whoever asked when that changes. */
import { askable, type Category, type ConsentConfig } from './config.js';
import { endOf, HOUR, makeDecision, type Answer, type Changes, type Decision } from './decision.js';
import { frozen, own } from './own.js';

/**
 * Where a decision came from. `page` is a button of the site's own; `gpc` the browser's Global Privacy Control;
 * `tab` another tab or a restored page; `moved` another tool that asked here before.
 */
export type Source =
  'banner' | 'dialog' | 'preferences' | 'embed' | 'page' | 'gpc' | 'moved' | 'api' | 'tab';

export interface Change {
  readonly decision: Decision | undefined;
  readonly changes: Changes;
  /** Absent when nobody decided: a subscriber is told the present state, or an exempt category came on. */
  readonly source?: Source | undefined;
}

export interface ConsentStore {
  /** The frozen decision, or `undefined` before there is one. */
  readonly decision: Decision | undefined;
  /** Ids of the categories that still wait for an answer: never asked, outdated or run out. */
  readonly pending: readonly string[];
  /**
   * True only for a category that the visitor has granted, or whose basis lets it be on and nobody has turned off; of a
   * service, `category:service`, unless it was denied alone.
   */
  isGranted(id: string): boolean;
  /**
   * Records answers: `decide({ analytics: true })`. A category left out keeps the one it has; whatever is no category or
   * service that visitors are asked about is dropped, and every value but `true` is a no.
   */
  decide(answers: Readonly<Record<string, boolean>>, source?: Source): Decision;
  acceptAll(source?: Source): Decision;
  rejectAll(source?: Source): Decision;
  /** Takes over what the cookie says now. */
  replace(decision: Decision | undefined, source?: Source): void;
  /** Marks the information on `statistics` and `appearance` categories as shown: from then on they are on. */
  inform(): void;
  /** Calls back now, and after every change. What a listener throws the console shows. Returns what ends it. */
  subscribe(listener: (change: Change) => void): () => void;
}

type Listener = (change: Change) => void;

const without = (ids: string[], others: string[]): string[] =>
  ids.filter((id) => !others.includes(id));

/** @param now the clock, in milliseconds */
export function createConsentStore(config: ConsentConfig, now = Date.now): ConsentStore {
  const asked = askable(config);
  const listeners = new Set<Listener>();
  let decision: Decision | undefined;
  let informed = false;
  let before: string[] = [];
  let latest: Change;

  /** The answer that holds: given to this version of the question, and not run out. */
  const answerTo = ({ id, version }: Category): Answer | false | undefined => {
    const answer = decision?.answers[id];
    return answer && answer.version >= version && endOf(config, answer) > now() / 1000 && answer;
  };
  const isOn = (category: Category): boolean => {
    const answer = answerTo(category);
    return answer ? answer.granted : informed && category.basis !== 'consent';
  };
  const idsOf = (holds: (category: Category) => unknown): string[] =>
    asked.filter(holds).map(({ id }) => id);

  /** A site's own listener that fails must not keep an answer from ours: what it throws is a rejection that nobody handles. */
  const tell = async (listener: Listener, change: Change): Promise<void> => listener(change);
  const replace = (next: Decision | undefined, source?: Source): void => {
    decision = next;
    const after = idsOf(isOn);
    const changes = { granted: without(after, before), withdrawn: without(before, after) };
    before = after;
    latest = { decision, changes, source };
    // Where one decides anew, those after it hear the latest alone: a grant must not follow its withdrawal.
    for (const listener of listeners) void tell(listener, latest);
  };

  const decide: ConsentStore['decide'] = (given, source = 'api') => {
    const time = Math.floor(now() / 1000 / HOUR) * HOUR;
    const said = own(given);
    const answers = own<Record<string, Answer>>(null);
    for (const category of asked) {
      const { id, version } = category;
      const answer =
        said[id] === undefined
          ? answerTo(category)
          : frozen<Answer>({ granted: said[id] === true, version, time });
      if (answer) answers[id] = answer;
    }
    replace(makeDecision(time, config.policyVersion, answers), source);
    return decision!;
  };
  const decideAll = (granted: boolean) => (source?: Source) =>
    decide(Object.fromEntries(asked.map(({ id }) => [id, granted])), source);

  return {
    get decision() {
      return decision;
    },
    get pending() {
      return idsOf((category) => !answerTo(category));
    },
    isGranted: (id) =>
      idsOf(isOn).includes(id.split(':')[0]!) && (decision?.answers[id]?.granted ?? true),
    decide,
    acceptAll: decideAll(true),
    rejectAll: decideAll(false),
    replace,
    inform() {
      if (!informed) {
        informed = true;
        replace(decision);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      void tell(listener, { decision, changes: { granted: before, withdrawn: [] } });
      return () => listeners.delete(listener);
    },
  };
}
