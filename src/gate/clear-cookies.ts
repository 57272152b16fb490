/** Deletes cookies by allow-list, on every domain and path where a page could have set them. */
import type { StoredItem } from '../consent/options.js';
import { readJar, writeJar } from './cookie-jar.js';

/** A text, and what is left of it as it is cut piece by piece, down to nothing. */
const cuts = (text: string, piece: RegExp): string[] =>
  text ? [text, ...cuts(text.replace(piece, ''), piece)] : [''];

/** @param listed those that may go, `*` at the end of a name standing for any rest; whatever else is in the jar stays */
export function clearCookies(listed: readonly StoredItem[]): void {
  for (const pair of readJar()) {
    const [name = ''] = pair.split('=');
    const goes = ({ name: pattern }: StoredItem): boolean =>
      pattern === name || pattern === `${name.slice(0, pattern.length - 1)}*`;
    if (!listed.some(goes)) continue;
    // A cookie with no domain is this host's alone, and `Path=` without one is the page's own folder.
    for (const domain of cuts(location.hostname, /^[^.]+\.?/)) {
      for (const path of cuts(location.pathname, /\/?[^/]*$/)) {
        // A partitioned cookie lies in a jar of its own, which only the same attribute reaches.
        for (const end of ['', '/', '; Secure; Partitioned', '/; Secure; Partitioned']) {
          writeJar(`${name}=; Max-Age=0; Domain=${domain}; Path=${path}${end}`);
        }
      }
    }
  }
}
