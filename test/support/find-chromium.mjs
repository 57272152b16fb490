/** Finds the Chromium to test with: CHROME_PATH, an installed one, or the one npm brought along. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './project-root.mjs';

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

async function findInstalled() {
  // Chromium refuses its sandbox to root, and containers often have a tiny /dev/shm.
  const confined = process.getuid?.() === 0 || Boolean(process.env.CI);
  const args = confined ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) {
    return { executablePath: named, args, source: /** @type {const} */ ('CHROME_PATH') };
  }
  const { Launcher } = await import('chrome-launcher');
  try {
    const executablePath = Launcher.getFirstInstallation();
    if (executablePath) {
      return { executablePath, args, source: /** @type {const} */ ('installed') };
    }
  } catch {
    // It throws where it finds none; the packed one is next.
  }
  return undefined;
}

/**
 * The package unpacks its libraries for one cloud host only, and everything into the shared
 * temporary folder: we unpack them ourselves, into this checkout.
 * @returns {Promise<FoundChromium>}
 */
async function unpackChromium() {
  const folder = join(projectRoot, 'node_modules', '.cache', 'chromium');
  await mkdir(folder, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const packed = await import('@sparticuz/chromium');
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
    const executablePath = await packed.default.executablePath();
    await packed.inflate(join(bin, 'al2023.tar.br'));
    packed.setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote'];
    return { executablePath, args, source: 'packed' };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
