/** Fetches the interface from the files that lie beside `assent.js`, and only as this release made them. */
import type { Assent, Interface, Part } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';
import { genuine } from './genuine.js';
import { loadScript } from './load-script.js';
import type { LoadUi } from './start-gate.js';

/** Put in by the build; `integrity` makes a changed file fail to load. */
declare const INTEGRITY: Readonly<Record<Part, string>>;
const FILES: Readonly<Record<Part, string>> = { banner: 'assent-ui.js', preferences: 'assent-preferences.js' };

/** The longest that painting may wait for the banner, in milliseconds. */
const PATIENCE = 1000;

/** @param base the folder's address, ending in a slash; none where it is not known */
export function siblings(base: string | undefined, nonce: string): { loadUi: LoadUi; connect: Assent['connect'] } {
  const loads = new Map<Part, Promise<void>>();
  const connected: Partial<Interface> = {};
  const versions: Partial<Record<Part, string>> = {};

  const fetchPart = (part: Part, waitWithPainting: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = (): void => {
        loads.delete(part);
        reject(
          new Error(
            base
              ? `${FILES[part]} ${versions[part] ? `is release ${versions[part]}, assent.js is ${VERSION}` : 'could not be loaded'}. Put the files of one release into ${base} - on another host, with the header Access-Control-Allow-Origin - or use assent-all.js. Until then nothing is released.`
              : 'the folder of assent-ui.js is not known, because the tag was combined or moved. Set data-base, or use assent-all.js. Until then nothing is released.',
          ),
        );
      };
      const done = (): void => (connected[part] ? resolve() : fail());
      if (!base) {
        fail();
        return;
      }
      const address = base + FILES[part];
      const blocking = waitWithPainting && !genuine('body');
      try {
        const script = loadScript(address, nonce, { type: 'module', crossorigin: '', integrity: INTEGRITY[part], ...(blocking ? { blocking: 'render' } : {}) });
        script.onload = done;
        script.onerror = fail;
        if (blocking) setTimeout(() => script.removeAttribute('blocking'), PATIENCE);
      } catch {
        // The page's Trusted Types refuse our policy. import() is no sink, so the visitor can still be asked.
        import(address).then(done, fail);
      }
    });

  const load = (part: Part, waitWithPainting: boolean): Promise<void> => {
    const started = loads.get(part) ?? fetchPart(part, waitWithPainting);
    loads.set(part, started);
    return started;
  };
  return {
    async loadUi(part, waitWithPainting) {
      // The preferences import the banner's file: loading it first, with its own integrity, covers that import too.
      const banner = load('banner', waitWithPainting);
      if (part === 'preferences') await Promise.all([banner, load(part, false)]);
      await banner;
      return connected[part]!;
    },
    connect(part, version, show) {
      versions[part] = version;
      if (version === VERSION) connected[part] = show;
    },
  };
}
