/** Deletes a category's cookies, by allow-list, on every domain and path where a page could have set them. */

import { readJar } from './genuine.js';

/** Every domain that a cookie on this host may name, widest last: `www.a.gov.uk`, `a.gov.uk`, `gov.uk`. */
function domains(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** Every path that a cookie seen here may have: `/`, `/a`, `/a/`, `/a/b`. */
function paths(pathname: string): string[] {
  const found = ['/'];
  let path = '';
  for (const step of pathname.split('/').slice(1)) {
    path += `/${step}`;
    found.push(path, `${path}/`);
  }
  return found;
}

/** True for the name itself, or for names that begin as the pattern does before its `*`. */
const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** @param patterns names that may go; whatever else is in the jar stays */
export function clearCookies(patterns: readonly string[]): void {
  const write = (cookie: string): unknown => Reflect.set(Document.prototype, 'cookie', cookie, document);
  for (const pair of readJar().split('; ')) {
    const [name = ''] = pair.split('=');
    if (!patterns.some((pattern) => matches(name, pattern))) continue;
    for (const path of paths(location.pathname)) {
      for (const domain of ['', ...domains(location.hostname)]) {
        const end = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}`;
        write(end);
        // A partitioned cookie lives in a jar of its own, which only the same attribute reaches.
        if (location.protocol === 'https:') write(`${end}; Secure; SameSite=None; Partitioned`);
      }
    }
  }
}
