/** The browser's cookies, read and written past whatever shadows `document.cookie`. */
import { genuine } from './genuine.js';

/** All cookies that a script may see, as `name=value`; none where the browser refuses, as in a sandboxed frame. */
export function readJar(): string[] {
  try {
    return genuine('cookie').split('; ');
  } catch {
    return [];
  }
}

/** @param cookie as for `document.cookie`, its attributes included */
export const writeJar = (cookie: string): unknown =>
  Reflect.set(Document.prototype, 'cookie', cookie, document);
