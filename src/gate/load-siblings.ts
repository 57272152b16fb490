/** Fetches our other parts from the files that lie beside `assent.js`, and only as this release made them. */
import type { Assent, Interface } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';
import { genuine } from './genuine.js';
import { loadScript } from './load-script.js';

/** Loads a part, once, and gives what it hands over. */
export type Load = <P extends keyof Interface>(part: P) => Promise<Interface[P]>;

/** Put in by the build; `integrity` makes a changed file fail to load. */
declare const INTEGRITY: Readonly<Record<keyof Interface, string>>;

/** The longest that painting may wait for the banner, in milliseconds. */
const PATIENCE = 1000;

/** @param folder the address that the files lie at, ending in a slash */
export function siblings(
  folder: string,
  nonce: string,
): { load: Load; connect: Assent['connect'] } {
  const loads: Partial<Record<keyof Interface, Promise<unknown>>> = {};
  const given: Partial<Record<keyof Interface, (shown: never) => void>> = {};
  let found = '';

  const load = (part: keyof Interface): Promise<unknown> =>
    (loads[part] ??= new Promise((resolve, reject) => {
      const address = `${folder}assent-${part}.js`;
      given[part] = resolve;
      // Too late to matter, if the file has run and handed over what it holds.
      const done = (): void =>
        reject(
          `${address} ${found} is missing, blocked, altered or lacks CORS. Put back all files of ${VERSION}, or use assent-all.js.`,
        );
      try {
        const script = loadScript(address, {
          nonce,
          type: 'module',
          crossOrigin: '',
          integrity: INTEGRITY[part],
          // Before there is a body nothing was painted, and the banner can still come first.
          blocking: genuine('body') ? '' : 'render',
        });
        script.onload = script.onerror = done;
        setTimeout(() => script.removeAttribute('blocking'), PATIENCE);
      } catch {
        // The page's Trusted Types refuse our policy. import() is no sink, so the visitor can still be asked.
        import(address).then(done, done);
      }
    }));
  return {
    load: load as Load,
    connect(part, show, version) {
      if (version === VERSION) given[part]?.(show as never);
      else found = version;
    },
  };
}
