/** A visitor who comes from another tool: what their device holds, and what is recorded of it. */
import { makeDecision } from '../../../src/consent/decision.js';
import type { MoveOptions } from '../../../src/consent/options.js';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { createConsentStore, type Source } from '../../../src/consent/store.js';
import { moveIn } from '../../../src/moving/move-in.js';
import { today } from './samples.js';

type Jar = Readonly<Record<string, string>> | readonly string[];

const listed = (jar: Jar): readonly string[] =>
  Array.isArray(jar) ? jar : Object.entries(jar).map((pair) => pair.join('='));

function storageOf(items: Readonly<Record<string, string>>): Storage {
  const left = new Map(Object.entries(items));
  return {
    getItem: (name: string) => left.get(name) ?? null,
    removeItem: (name: string) => left.delete(name),
    get length() {
      return left.size;
    },
  } as unknown as Storage;
}

interface Device {
  readonly now?: number;
  readonly stored?: Readonly<Record<string, string>>;
  readonly storage?: () => Storage[];
  /** True where they have answered us before. */
  readonly answered?: boolean;
  readonly options?: object;
}

/** What becomes of it: answers by category, when they were given, what was cleared and what is left. */
export function arrive(move: MoveOptions | undefined, jar: Jar, device: Device = {}) {
  const { now = today, stored = {}, answered, options } = device;
  const config = resolveConfig({
    service: 'Example Council',
    categories: ['analytics', 'marketing'],
    ...(move && { moveFrom: move }),
    ...options,
  });
  const store = createConsentStore(config, () => now);
  if (answered) store.replace(makeDecision(0, 1, {}));
  const sources: (Source | undefined)[] = [];
  store.subscribe(({ source }) => source && sources.push(source));
  const cleared: string[] = [];
  const room = storageOf(stored);
  const assent = Object.assign(store, { config });
  moveIn(
    assent,
    {
      readJar: () => listed(jar),
      clearCookies: (names) => cleared.push(...names.map(({ name }) => name)),
      storage: device.storage ?? (() => [room]),
    },
    now,
  );
  const answers = Object.entries(store.decision?.answers ?? {});
  return {
    answers: Object.fromEntries(answers.map(([id, { granted }]) => [id, granted])),
    times: answers.map(([, { time }]) => time * 1000),
    pending: store.pending,
    sources,
    cleared,
    stored: room.length,
    isGranted: store.isGranted('analytics'),
  };
}
