/** Starts the gate from a script tag, once for a page; a bad option stops it with one sentence. */
import { findInstance, registerInstance, type Assent, type Written } from '../consent/assent.js';
import { completeOptions } from '../consent/complete-options.js';
import type { Vendor } from '../consent/service.js';
import { readJar } from './cookie-jar.js';
import { first, genuine } from './genuine.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';
import { ensureSettings } from './settings-element.js';
import { createGate, type Parts } from './start-gate.js';
import { whenActivated } from './when.js';

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

/**
 * A second tag finds the instance, or what stands for it until then, and leaves it alone.
 *
 * @throws {string | Error} one sentence, if an option lets nothing start
 */
export async function startFromTag(catalogue: Catalogue, reach: Reach): Promise<void> {
  if (findInstance()) return;
  const { src, nonce = '', dataset } = findTag() ?? {};
  const block = first<HTMLScriptElement>('script[data-assent-config]');
  const written: Written = [block?.text, dataset];
  const options = readOptions(written);
  if (!options['service']) throw 'data-service is missing.';
  const named = (options['services'] ?? []) as { vendor?: string }[];
  const { base = '.' } = options as { base?: string };
  // Where the folder is no http(s) address, the sentence that says so comes from the tag's own.
  const folder = (): string =>
    new URL(/^http|^[^:]*$/.test(base) ? `${base}/` : '.', src || location.href).href;
  const parts = reach(folder, nonce);
  let vendors = catalogue;
  // What is declared beside cookies is cleared by the file that brings the vendors.
  if (
    named.some(({ vendor }) => vendor && !catalogue[vendor]) ||
    block?.text.includes('"storage"')
  ) {
    registerInstance(parts);
    const release = await parts.load('release');
    vendors = await release.vendors(named, catalogue, parts.load, report);
  }
  const config = completeOptions(options, vendors);
  registerInstance(parts);
  // Chromium looks for advertisers on the stack of whoever reads a cookie, and compiles each function on it anew for
  // that: a quarter of a later page's work. In a turn of its own the reading stands there alone, and no later script of
  // the page comes before it.
  const jar = await new Promise<void>(whenActivated).then(readJar);
  (window as { assent?: Assent }).assent = createGate(config, nonce, written, parts, (start) =>
    start(jar),
  );
  if (window === top) ensureSettings();
}
