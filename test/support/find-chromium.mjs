/** Finds the Chromium to test with: CHROME_PATH, an installed one, or the one npm brought along. */
import { existsSync } from 'node:fs';
import { unpackChromium } from './packed-chromium.mjs';

/**
 * @typedef {object} FoundChromium
 * @property {string} executablePath
 * @property {string[]} args what this browser needs to start here
 * @property {'CHROME_PATH' | 'installed' | 'packed'} source
 */

/** @returns {Promise<FoundChromium>} */
export async function findChromium() {
  // PACKED_CHROMIUM=1 shows on a machine with Chrome what a bare one would do.
  const found = process.env.PACKED_CHROMIUM ? undefined : await findInstalled();
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome or Chromium was found: install one, or name one in CHROME_PATH.');
}

/** @returns {Promise<FoundChromium | undefined>} */
async function findInstalled() {
  // Chromium refuses its sandbox to root, and containers often have a tiny /dev/shm.
  const confined = process.getuid?.() === 0 || Boolean(process.env.CI);
  const args = confined ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { executablePath: named, args, source: 'CHROME_PATH' };
  const { Launcher } = await import('chrome-launcher');
  try {
    const executablePath = Launcher.getFirstInstallation();
    return executablePath ? { executablePath, args, source: 'installed' } : undefined;
  } catch {
    // It throws where it finds none; the packed one is next.
    return undefined;
  }
}
