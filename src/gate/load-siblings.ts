/** Fetches our other parts from the files that lie beside `assent.js`, and only as this release made them. */
import type { Interface, Load } from '../consent/assent.js';
import { genuine } from './genuine.js';
import { loadScript } from './load-script.js';
import type { Parts } from './start-gate.js';

/** Put in by the build, for the files that the gate itself asks for; `integrity` makes a changed file fail to load. */
declare const INTEGRITY: Readonly<Record<string, string>>;

/** The longest that painting may wait for the banner, in milliseconds. */
const PATIENCE = 1000;

/** @param folder gives the address that the files lie at, ending in a slash */
export function siblings(folder: () => string, nonce: string): Parts {
  const loads: Partial<Record<keyof Interface, Promise<unknown>>> = {};
  const given: Partial<Record<keyof Interface, (handed: never) => void>> = {};

  const load = (part: keyof Interface, hash = INTEGRITY[part]): Promise<unknown> =>
    (loads[part] ??= new Promise((resolve, reject) => {
      const address = `${folder()}assent-${part}.js`;
      given[part] = resolve;
      // Too late to matter, if the file has run and handed over what it holds.
      const done = (): void => reject(`${address} must be there, unaltered, with CORS.`);
      try {
        const script = loadScript(address, {
          nonce,
          type: 'module',
          integrity: `sha256-${hash}=`,
          // Before there is a body nothing was painted, and the banner can still come first.
          blocking: genuine('body') ? '' : 'render',
          onload: done,
          onerror: done,
        });
        setTimeout(() => ((script as { blocking?: unknown }).blocking = ''), PATIENCE);
      } catch {
        // The page's Trusted Types refuse our policy. import() is no sink, so the visitor can still be asked.
        import(address).then(done, done);
      }
    }));
  return {
    load: load as Load,
    connect: (part, handed) => given[part]?.(handed as never),
  };
}
