/** Starts the gate from a script tag, once for a page; a bad option stops it with one sentence. */
import { findInstance, type Assent } from '../consent/assent.js';
import { completeOptions } from '../consent/complete-options.js';
import type { Vendor } from '../consent/service.js';
import { VERSION } from '../consent/version.js';
import { all, genuine } from './genuine.js';
import type { Load } from './load-siblings.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';
import { ensureSettings } from './settings-element.js';
import { createGate } from './start-gate.js';
import { whenParsed } from './when.js';

/** Makes the way to our other parts out of the folder they lie in. */
export type Reach = (folder: string, nonce: string) => { load: Load; connect: Assent['connect'] };

/** Our own element, however it arrived: parsed, injected, as a module, renamed or moved by an optimiser. */
function findTag(): HTMLScriptElement | undefined {
  const tags = all<HTMLScriptElement>('script[src*="assent"], script[src][data-service]');
  const current = genuine('currentScript') as HTMLScriptElement;
  // A file that ours was combined into is somebody else's tag.
  return tags.includes(current)
    ? current
    : (tags.find(({ dataset }) => dataset['service']) ?? tags[0]);
}

const findBlocks = (): HTMLScriptElement[] =>
  all('script[type="application/json"][data-assent-config]');

export function startFromTag(catalogue: Readonly<Record<string, Vendor>>, reach: Reach): void {
  if (findInstance()) return;
  const tag = findTag();
  const { src = location.href, nonce = '', dataset } = tag ?? ({} as Partial<HTMLScriptElement>);
  const [block] = findBlocks();
  whenParsed(() => {
    if (findBlocks()[block ? 1 : 0])
      report('data-assent-config: only the first before the tag counts.');
  });
  try {
    const [options, delicate] = readOptions(block?.text, dataset);
    const config = completeOptions(options, catalogue, VERSION);
    const { base = '.' } = config;
    // Where the folder is no http(s) address, the sentence that says so comes from the tag's own.
    const folder = new URL(/^(https?:|[^:]*$)/.test(base) ? `${base}/` : '.', src);
    const { load, connect } = reach(folder.href, nonce);
    (globalThis as { assent?: Assent }).assent = createGate(config, {
      async loadUi(part) {
        // The preferences import the banner's file: loading it too, with its own integrity, covers that import.
        const [, shown, check] = await Promise.all([
          load('ui'),
          load(part),
          delicate && load('tools'),
        ]);
        if (check) check(block?.text, dataset);
        return shown;
      },
      nonce,
      connect,
    });
    whenParsed(ensureSettings);
  } catch (error) {
    report(error);
  }
}
