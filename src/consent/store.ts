/** The one living thing: it holds the present decision, and tells whoever asked when that changes. */
import { askable, type ConsentConfig } from './config.js';
import { cutToHour, remaining, type Answer, type Changes, type Decision } from './decision.js';

/** Where a decision came from. `page` is a button of the site's own; `tab` another tab or a restored page. */
export type Source = 'banner' | 'dialog' | 'preferences' | 'page' | 'api' | 'tab';

export interface Change {
  readonly decision: Decision | undefined;
  readonly changes: Changes;
  /** Absent when a subscriber is told the present state for the first time. */
  readonly source?: Source;
}

export interface ConsentStore {
  readonly decision: Decision | undefined;
  /** Ids of the categories that still wait for an answer: never asked, outdated or run out. */
  readonly pending: readonly string[];
  /** True only for a category, or `category:service`, that the visitor has granted. */
  isGranted(id: string): boolean;
  /** Seconds for which a category's answer still holds. */
  remaining(id: string): number;
  /** Records answers; a category left out keeps the one it has. */
  decide(answers: Readonly<Record<string, boolean>>, source?: Source): Decision;
  /** Takes over what the cookie says now. */
  replace(decision: Decision | undefined, source: Source): void;
  /** Marks the information on `statistics` and `appearance` categories as shown: from then on they are on. */
  inform(): void;
  /** Calls back now, and after every change. Returns what ends it. */
  subscribe(listener: (change: Change) => void): () => void;
}

interface StoreOptions {
  readonly initial?: Decision | undefined;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

export function createConsentStore(config: ConsentConfig, { initial, now = Date.now }: StoreOptions = {}): ConsentStore {
  const categories = askable(config);
  const listeners = new Set<(change: Change) => void>();
  let decision = initial;
  let informed = false;

  const left = (id: string): number => {
    const category = categories.find((one) => one.id === id);
    return category ? remaining(config, category, decision, now()) : 0;
  };
  const isGranted = (id: string): boolean => {
    const [category = ''] = id.split(':');
    if (!left(category)) return informed && /^[sa][tp]/.test(categories.find((one) => one.id === category)?.basis ?? '');
    return decision!.answers[category]!.granted && decision!.answers[id]?.granted !== false;
  };
  const granted = (): string[] => categories.map(({ id }) => id).filter(isGranted);

  const move = (next: () => void, source?: Source): void => {
    const before = granted();
    next();
    const after = granted();
    const changes: Changes = Object.freeze({
      granted: after.filter((id) => !before.includes(id)),
      withdrawn: before.filter((id) => !after.includes(id)),
    });
    for (const listener of listeners) listener({ decision, changes, ...(source && { source }) });
  };

  return {
    get decision() {
      return decision;
    },
    get pending() {
      return categories.filter(({ id }) => !left(id)).map(({ id }) => id);
    },
    isGranted,
    remaining: left,
    decide(given, source = 'api') {
      const time = cutToHour(now());
      const answers: Record<string, Answer> = Object.create(null);
      for (const { id, version } of categories) {
        const kept = left(id) && decision!.answers[id];
        const answer = Object.keys(given).includes(id) ? Object.freeze({ granted: given[id] === true, version, time }) : kept;
        if (answer) answers[id] = answer;
      }
      move(() => {
        decision = Object.freeze({ time, policyVersion: config.policyVersion, answers: Object.freeze(answers) });
      }, source);
      return decision!;
    },
    replace(next, source) {
      move(() => {
        decision = next;
      }, source);
    },
    inform() {
      if (!informed) {
        move(() => {
          informed = true;
        });
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      listener({ decision, changes: Object.freeze({ granted: granted(), withdrawn: [] }) });
      return () => listeners.delete(listener);
    },
  };
}
