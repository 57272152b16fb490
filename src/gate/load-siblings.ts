/** Fetches our other parts from the files that lie beside `assent.js`, and only as this release made them. */
import type { Assent, Interface } from '../consent/assent.js';
import { genuine } from './genuine.js';
import { loadScript } from './load-script.js';
import type { LoadUi } from './start-gate.js';

/** Put in by the build; `integrity` makes a changed file fail to load. */
declare const INTEGRITY: Readonly<Record<string, string>>;

/** The longest that painting may wait for the banner, in milliseconds. */
const PATIENCE = 1000;

/**
 * @param folder the address that the files lie at, ending in a slash
 * @param unchecked options that must be looked at before anybody is asked
 */
export function siblings(folder: string, nonce: string, unchecked?: unknown): { loadUi: LoadUi; connect: Assent['connect'] } {
  const loads: Record<string, Promise<unknown> | undefined> = {};
  const connected: Partial<Interface> = {};

  const load = (part: keyof Interface, blocking?: boolean): Promise<unknown> =>
    (loads[part] ??= new Promise<unknown>((resolve, reject) => {
      const address = `${folder}assent-${part}.js`;
      const done = (): void => (connected[part] ? resolve(0) : reject(`${address} is missing, blocked, altered or lacks CORS, so nothing is released. Put back all files of the release, or use assent-all.js.`));
      try {
        const script = loadScript(address, nonce, { type: 'module', crossorigin: '', integrity: INTEGRITY[part]!, ...(blocking && { blocking: 'render' }) });
        script.onload = script.onerror = done;
        setTimeout(() => script.removeAttribute('blocking'), PATIENCE);
      } catch {
        // The page's Trusted Types refuse our policy. import() is no sink, so the visitor can still be asked.
        import(address).then(done, done);
      }
    }));
  return {
    async loadUi(part, waitWithPainting) {
      // The preferences import the banner's file: loading it first, with its own integrity, covers that import too.
      await Promise.all([load('ui', waitWithPainting && !genuine('body')), load(part), unchecked && load('tools')]);
      connected.tools?.(unchecked);
      return connected[part]!;
    },
    connect(part, show) {
      connected[part] = show;
    },
  };
}
