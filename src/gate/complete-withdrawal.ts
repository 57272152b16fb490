/** Looks whether what was withdrawn has really gone, clears what came back, and tells the owner who might set it. */
import { findInstance, type Assent } from '../consent/assent.js';
import { askable } from '../consent/config.js';
import type { Service } from '../consent/service.js';
import { clearCookies, covers } from './clear-cookies.js';
import { clearWebStorage } from './clear-web-storage.js';
import { readJar } from './cookie-jar.js';
import { report } from './report.js';

/** A tag that was stopped can still have something under way; one that knows no stop goes on. Milliseconds from look to look. */
const WAITS = [500, 1500, 4000, 8000];

let waiting: ReturnType<typeof setTimeout>;
let isEnding = false;

/**
 * Clears again at once, when the page goes, and for as long as it stands.
 *
 * @param end loads the page anew, and says whether it does; absent where it has just been
 * @returns whether the page is on its way out
 */
export function completeWithdrawal(
  { config, isGranted }: Pick<Assent, 'config' | 'isGranted'>,
  end?: () => boolean,
): boolean {
  const asked = askable(config).map(({ id }) => id);
  /** By an instance that was stopped, nothing is denied any more: the next one sees to what it finds. */
  const isRunning = (): boolean => findInstance()?.config === config;
  const denied = (): Service[] =>
    config.services.filter(
      ({ id, category }) =>
        isRunning() && asked.includes(category) && !isGranted(`${category}:${id}`),
    );
  /** @returns the names of those that were there */
  const clear = ({ cookies }: Service): string[] => {
    const left = readJar()
      .map((pair) => pair.split('=')[0]!)
      .filter((name) => cookies.some((item) => covers(item, name)));
    if (left[0]) clearCookies(cookies);
    return left.concat(cookies.flatMap(clearWebStorage));
  };
  const clearAll = (): unknown => denied().map(clear);
  const look = (): void => {
    for (const service of denied()) {
      const left = clear(service).join(', ');
      const goesOn = end && !service.withdraw;
      if (left)
        report(
          // The names last: by the end of a sentence it is told whether it was said before.
          `${service.id} was withdrawn, and ${goesOn ? 'has no stop of its own, so that it goes on until the page is left' : 'something else goes on, a tag that Assent does not hold or a server'}. Still on the device: ${left}.`,
        );
    }
  };
  const keepLooking = (turn: number, once: () => unknown): void => {
    waiting = setTimeout(
      () => {
        once();
        keepLooking(turn + 1, once);
      },
      WAITS[turn] ?? WAITS.at(-1),
    );
  };

  // A tag that knows no stop stores until its page has gone, and once more on the way out.
  clearAll();
  addEventListener('pagehide', clearAll);
  // Once for a withdrawal: a page that asks whether to leave it, and is told to stay, is not to ask for ever.
  isEnding = false;
  const tryToEnd = (): boolean =>
    (isEnding ||=
      !!end &&
      config.onWithdraw !== 'stay' &&
      isRunning() &&
      // What was released as inert markup belongs to a category, and to no service that anybody lists.
      (!asked.every(isGranted) || !!denied()[0]) &&
      end());
  tryToEnd();
  clearTimeout(waiting);
  // Who is on the way out is not to blame; and may be kept from going by a page that asks whether to leave it.
  keepLooking(0, isEnding ? clearAll : look);
  // Sent, a form takes the page along; emptied, it holds nothing up any more. A change in a shadow tree or a frame is
  // not heard here, but that the focus leaves it is.
  if (!isEnding)
    for (const kind of ['change', 'reset', 'focusout', 'focus'])
      addEventListener(kind, () => setTimeout(tryToEnd));
  return isEnding;
}
