/** Starts the gate from a script tag, once for a page; a bad option stops it with one sentence. */
import { findInstance, type Assent } from '../consent/assent.js';
import { completeOptions } from '../consent/complete-options.js';
import type { Vendor } from '../consent/service.js';
import { VERSION } from '../consent/version.js';
import { all, genuine } from './genuine.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';
import { ensureSettings } from './settings-element.js';
import { createGate, type GateOptions } from './start-gate.js';
import { whenParsed } from './when.js';

type Reach = (folder: string, nonce: string, unchecked?: unknown) => Required<Pick<GateOptions, 'loadUi' | 'connect'>>;

/** Our own element, however it arrived: parsed, injected, as a module, renamed or moved by an optimiser. */
function findTag(): HTMLScriptElement | undefined {
  const tags = all<HTMLScriptElement>('script[src*="assent"], script[src][data-service]');
  const current = genuine('currentScript') as HTMLScriptElement;
  // A file that ours was combined into is somebody else's tag.
  return tags.includes(current) ? current : (tags.find(({ dataset }) => dataset['service']) ?? tags[0]);
}

/** @param reach makes the way to our other parts out of the folder they lie in */
export function startFromTag(catalogue: Readonly<Record<string, Vendor>>, reach: Reach): void {
  if (findInstance()) return;
  const tag = findTag();
  const { src, nonce = '' } = tag ?? { src: location.href };
  try {
    const [options, isBlock] = readOptions(tag);
    const config = completeOptions(options, catalogue, VERSION);
    const folder = new URL(config.base ? `${config.base as string}/` : '.', src).href;
    (globalThis as { assent?: Assent }).assent = createGate(config, { ...reach(folder, nonce, isBlock && options), nonce });
    whenParsed(ensureSettings);
  } catch (error) {
    report(error);
  }
}
