/** Looks whether what was withdrawn has really gone, clears what came back, and tells the owner who might set it. */
import type { Assent } from '../consent/assent.js';
import { askable } from '../consent/config.js';
import type { Source } from '../consent/store.js';
import { clearCookies, covers } from './clear-cookies.js';
import { readJar } from './cookie-jar.js';
import { report } from './report.js';

/** A tag that was stopped can still have something under way. Milliseconds. */
const LATER = [500, 2000, 6000, 16_000];

/**
 * @param reload loads the page anew, and says whether it does
 * @returns whether the page is on its way out
 */
export function completeWithdrawal(
  { config, isGranted }: Pick<Assent, 'config' | 'isGranted'>,
  source: Source,
  reload: (source: Source) => boolean,
): boolean {
  const asked = askable(config);
  /** @returns the names of those that were there */
  const clear = (): string[] => {
    const denied = config.services
      .filter(({ id, category }) => !isGranted(`${category}:${id}`))
      .filter(({ category }) => asked.some(({ id }) => id === category))
      .flatMap(({ cookies }) => cookies);
    const left = readJar()
      .map((pair) => pair.split('=')[0]!)
      .filter((name) => denied.some((item) => covers(item, name)));
    if (left[0]) clearCookies(denied);
    return left;
  };
  const look = (): void => {
    const left = clear();
    if (left[0])
      report(
        `${left.join(', ')} stood on the device after a withdrawal: look for a tag that Assent does not hold, or a server that sets it.`,
      );
  };
  // A tag that knows no stop stores until its page has gone, and once more on the way out.
  clear();
  addEventListener('pagehide', clear);
  if (config.onWithdraw !== 'stay' && reload(source)) return true;
  for (const delay of LATER) setTimeout(look, delay);
  return false;
}
