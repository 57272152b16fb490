/** Deletes cookies by allow-list, on every domain and path where a page could have set them. */
import { readJar } from './genuine.js';

/** @param patterns names that may go, `*` at the end standing for any rest; whatever else is in the jar stays */
export function clearCookies(patterns: readonly string[]): void {
  const labels = location.hostname.split('.');
  const steps = location.pathname.split('/');
  for (const pair of readJar().split('; ')) {
    const [name = ''] = pair.split('=');
    if (!patterns.some((pattern) => name === pattern || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1))))) continue;
    for (const [depth] of steps.entries()) {
      const path = steps.slice(0, depth + 1).join('/');
      for (const [level] of ['', ...labels].entries()) {
        const domain = level ? `; Domain=${labels.slice(level - 1).join('.')}` : '';
        // A partitioned cookie lies in a jar of its own, which only the same attribute reaches.
        for (const end of ['', '/', '; Secure; Partitioned', '/; Secure; Partitioned']) {
          Reflect.set(Document.prototype, 'cookie', `${name}=; Max-Age=0${domain}; Path=${path}${end}`, document);
        }
      }
    }
  }
}
