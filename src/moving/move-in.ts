/** Takes a visitor's choice over from the tool that asked before us, once, and clears away what that tool kept. */
import type { Assent } from '../consent/assent.js';
import type { StoredItem } from '../consent/options.js';
import type { ConsentStore } from '../consent/store.js';
import { carryOver } from './carry-over.js';
import { knownTools } from './known-tools.js';

/** What the visitor's device holds. */
export interface Device {
  /** All cookies, as `name=value`. */
  readJar(): readonly string[];
  clearCookies(listed: readonly StoredItem[]): void;
  /** Web storage; a browser may refuse it. */
  readonly storage: () => readonly Storage[];
}

/** The gate's own store, which keeps the time that an answer was given at, as `decide` does not. */
export type Gate = Pick<Assent, 'config' | 'decision'> & Pick<ConsentStore, 'replace'>;

export function moveIn(assent: Pick<Assent, 'config'>, device: Device, now = Date.now()): void {
  const { config, decision, replace } = assent as Gate;
  const { moveFrom } = config;
  if (!moveFrom) return;
  const tool = knownTools[moveFrom.tool];
  const { name = tool.name } = moveFrom;
  const cookies = (called: string): string[] =>
    device
      .readJar()
      .filter((pair) => pair.startsWith(`${called}=`))
      .map((pair) => pair.slice(called.length + 1));
  const beside = (called: string): string | undefined => {
    const found = cookies(called);
    return found.length === 1 ? found[0] : undefined;
  };

  const rooms = tool.storage ? openRooms(device) : [];
  const kept = rooms.flatMap((room) => room.getItem(name) ?? []);
  const records = [...cookies(name), ...kept];
  if (!records.length) return;
  const choices = records.map((text) => tool.read(text, beside, now));
  // Whatever came of it, it is not looked at twice: an old grant must not come back once a new answer has run out.
  device.clearCookies([name, ...(tool.beside ?? [])].map((one) => ({ name: one })));
  for (const room of rooms) room.removeItem(name);
  // Who has answered us has said the latest.
  const carried = decision ? undefined : carryOver(config, moveFrom, choices, now);
  if (carried) replace(carried, 'moved');
}

function openRooms({ storage }: Device): readonly Storage[] {
  try {
    return storage();
  } catch {
    return [];
  }
}
