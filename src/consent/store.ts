/** The one living thing: it holds the present decision, and tells whoever asked when that changes. */
import { askable, type ConsentConfig } from './config.js';
import { endOf, HOUR, type Answer, type Changes, type Decision } from './decision.js';
import { frozen, own } from './own.js';

/** Where a decision came from. `page` is a button of the site's own; `tab` another tab or a restored page. */
export type Source = 'banner' | 'dialog' | 'preferences' | 'page' | 'api' | 'tab';

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
  /** True only for a category that the visitor has granted. */
  isGranted(category: string): boolean;
  /** Records answers: `decide({ analytics: true })`. A category left out keeps the one it has. */
  decide(answers: Readonly<Record<string, boolean>>, source?: Source): Decision;
  acceptAll(source?: Source): Decision;
  rejectAll(source?: Source): Decision;
  /** Takes over what the cookie says now. */
  replace(decision: Decision | undefined, source?: Source): void;
  /** Marks the information on `statistics` and `appearance` categories as shown: from then on they are on. */
  inform(): void;
  /** Calls back now, and after every change. Returns what ends it. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** @param now the clock, in milliseconds */
export function createConsentStore(config: ConsentConfig, now = Date.now): ConsentStore {
  const asked = new Map(askable(config).map((category) => [category.id, category]));
  const ids = [...asked.keys()];
  const listeners = new Set<(change: Change) => void>();
  let decision: Decision | undefined;
  let informed = false;
  let before: string[] = [];

  /** The answer that holds: given to this version of the question, and not run out. */
  const answerTo = (id: string): Answer | undefined => {
    const answer = decision?.answers[id];
    return answer && answer.version >= asked.get(id)!.version && endOf(config, answer.time) > now() / 1000 ? answer : undefined;
  };
  const isGranted = (id: string): boolean => ids.includes(id) && (answerTo(id)?.granted ?? (informed && asked.get(id)!.basis !== 'consent'));
  const replace = (next: Decision | undefined, source?: Source): void => {
    decision = next;
    const after = ids.filter(isGranted);
    const changes = { granted: after.filter((id) => !before.includes(id)), withdrawn: before.filter((id) => !after.includes(id)) };
    before = after;
    for (const listener of listeners) listener({ decision, changes, source });
  };

  const decide: ConsentStore['decide'] = (given, source = 'api') => {
    const time = Math.floor(now() / 1000 / HOUR) * HOUR;
    const answers = own<Record<string, Answer>>(null);
    for (const [id, { version }] of asked) {
      const answer = id in own<object>(given) ? frozen<Answer>({ granted: given[id] === true, version, time }) : answerTo(id);
      if (answer) answers[id] = answer;
    }
    replace(frozen({ time, policyVersion: config.policyVersion, answers: Object.freeze(answers) }), source);
    return decision!;
  };
  const decideAll = (granted: boolean) => (source?: Source) => decide(Object.fromEntries(ids.map((id) => [id, granted])), source);

  return {
    get decision() {
      return decision;
    },
    get pending() {
      return ids.filter((id) => !answerTo(id));
    },
    isGranted,
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
      listener({ decision, changes: { granted: before, withdrawn: [] } });
      return () => listeners.delete(listener);
    },
  };
}
