/** Starts the gate from a script tag, once for a page; a bad option stops it with one sentence. */
import { findInstance, registerInstance, type Assent, type Written } from '../consent/assent.js';
import { completeOptions } from '../consent/complete-options.js';
import type { Vendor } from '../consent/service.js';
import { first, genuine } from './genuine.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';
import { ensureSettings } from './settings-element.js';
import { createGate, type Parts } from './start-gate.js';

/** Makes the way to our other parts out of the folder they lie in, which nobody asks for on most later pages. */
export type Reach = (folder: () => string, nonce: string) => Parts;

/** Our own element, however it arrived: parsed, injected, as a module, renamed or moved by an optimiser. */
function findTag(): HTMLScriptElement | null {
  const running = genuine('currentScript') as HTMLScriptElement | null;
  // A file that ours was combined into is somebody else's tag. The surest sign comes first: our data, then our name.
  return running?.matches('[data-service],[src*=assent]')
    ? running
    : (first('script[data-service]') ?? first('script[src*=assent]'));
}

type Catalogue = Readonly<Record<string, Vendor>>;

export function startFromTag(catalogue: Catalogue, reach: Reach): void {
  if (findInstance()) return;
  const { src, nonce = '', dataset } = findTag() ?? {};
  const block = first<HTMLScriptElement>('script[data-assent-config]');
  try {
    const written: Written = [block?.text, dataset];
    const options = readOptions(written);
    const named = (options['services'] ?? []) as { vendor?: string }[];
    const { base = '.' } = options as { base?: string };
    // Where the folder is no http(s) address, the sentence that says so comes from the tag's own.
    const folder = (): string =>
      new URL(/^http|^[^:]*$/.test(base) ? `${base}/` : '.', src || location.href).href;
    const parts = reach(folder, nonce);
    const begin = (vendors: Catalogue): void => {
      (window as { assent?: Assent }).assent = createGate(
        completeOptions(options, vendors),
        nonce,
        written,
        parts,
      );
      if (window === top) ensureSettings();
    };
    // What is declared beside cookies is cleared by the file that brings the vendors.
    if (
      named.some(({ vendor }) => vendor && !catalogue[vendor]) ||
      block?.text.includes('"storage"')
    ) {
      registerInstance(parts);
      parts
        .load('release')
        .then(({ vendors }) => vendors(named, catalogue, parts.load, report))
        .then(begin)
        .catch(report);
    } else begin(catalogue);
  } catch (error) {
    report(error);
  }
}
