/** Starts the gate from a script tag, once for a page; a bad option stops it with one sentence. */
import { findInstance, type Assent } from '../consent/assent.js';
import { resolveConfig } from '../consent/resolve-config.js';
import type { Vendor } from '../consent/service.js';
import { VERSION } from '../consent/version.js';
import { findTag } from './find-tag.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';
import { startGate, type GateOptions } from './start-gate.js';

/** @param reach makes the way to the interface out of the folder of our files, if it is known, and the tag's nonce */
export function startFromTag(catalogue: Readonly<Record<string, Vendor>>, reach: (folder: string | undefined, nonce: string) => Pick<GateOptions, 'loadUi' | 'connect'>): void {
  if (findInstance()) return;
  try {
    const tag = findTag();
    const config = resolveConfig(readOptions(tag), catalogue, VERSION);
    const nonce = tag?.nonce ?? '';
    const folder = config.base ? `${config.base.replace(/\/$/, '')}/` : tag?.src && '.';
    const address = folder && new URL(folder, tag?.src || location.href).href;
    (globalThis as { assent?: Assent }).assent = startGate(config, { ...reach(address, nonce), nonce, ensureSettings: true });
  } catch (error) {
    report((error as Error).message);
  }
}
