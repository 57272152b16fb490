/** Deletes cookies by allow-list, on every domain and path where a page could have set them. */
import type { StoredItem } from '../consent/options.js';
import { domainsOf } from '../storage/domains.js';
import { readJar, writeJar } from './cookie-jar.js';

type Named = Pick<StoredItem, 'name'>;

export const covers = ({ name: pattern }: Named, name: string): boolean =>
  pattern === name || pattern === `${name.slice(0, pattern.length - 1)}*`;

/**
 * @param listed those that may go, `*` at the end of a name standing for any rest; whatever else is in the jar stays
 * @param jar all cookies, as `name=value`, where they have been read already
 */
export function clearCookies(listed: readonly Named[], jar: readonly string[] = readJar()): void {
  const names = location.pathname.split('/');
  const folders = names.map((_, index) => names.slice(0, index + 1).join('/'));
  for (const pair of jar) {
    const name = pair.split('=')[0]!;
    if (!listed.some((item) => covers(item, name))) continue;
    for (const domain of domainsOf(location.hostname)) {
      for (const folder of folders) {
        for (const end of ['', '/']) {
          // `Path=` without one is the page's own folder. An address can hold attributes; the last of a kind counts.
          const nothing = `${name}=; Domain=${domain}; Path=${folder}${end}; Max-Age=0`;
          // Some names ask for `Secure`; a partitioned cookie lies in a jar of its own.
          for (const more of ['', '; Secure', '; Secure; Partitioned']) writeJar(nothing + more);
        }
      }
    }
  }
}
