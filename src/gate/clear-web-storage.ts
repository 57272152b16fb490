/** Deletes what services keep in `localStorage` and `sessionStorage`, by allow-list. */
import type { StoredItem } from '../consent/options.js';
import { covers } from '../storage/covers.js';

/** @returns the names that were there */
export function clearWebStorage(item: StoredItem): string[] {
  const found: string[] = [];
  try {
    const room = globalThis[item.storage as 'localStorage'];
    // From the end, as what goes moves up what follows. An older library may have put its own in place of Array.from.
    for (let at = room.length; at--;) {
      const name = room.key(at);
      if (covers(item.name, name)) {
        found.push(name);
        room.removeItem(name);
      }
    }
  } catch {
    // A cookie, which is cleared elsewhere, or a browser that refuses its storage and keeps nothing there.
  }
  return found;
}
