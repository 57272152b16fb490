/** Finds our own script element, however it arrived: parsed, injected, as a module, renamed or moved by an optimiser. */
import { genuine } from './genuine.js';

export function findTag(): HTMLScriptElement | undefined {
  const current = genuine('currentScript');
  // A file that ours was combined into is somebody else's tag.
  if (current instanceof HTMLScriptElement && (current.dataset['service'] || /assent/i.test(current.src))) return current;
  const tags = [...genuine('querySelectorAll')<HTMLScriptElement>('script[src*="assent"]')];
  return tags.find(({ dataset }) => dataset['service']) ?? tags[0];
}
