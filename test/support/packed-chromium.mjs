/** Unpacks the Chromium that npm brought along, for machines without one. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './project-root.mjs';

/** @returns {Promise<import('./find-chromium.mjs').FoundChromium>} */
export async function unpackChromium() {
  const home = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const folder = join(projectRoot, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, home);
  process.env.FONTCONFIG_PATH = folder;
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  process.env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    // It comes without the helper that a sandbox needs: for our own pages, never for foreign ones.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    source: 'packed',
  };
}

/**
 * Elsewhere first, then by renaming: another test file may start at the same moment and must not
 * find half a browser.
 * @param {string} folder @param {string} home
 */
async function unpackInto(folder, home) {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  // The package unpacks into the temporary folder, and its libraries on one cloud's machines only.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const packed = await import('@sparticuz/chromium');
    await packed.default.executablePath();
    await packed.inflate(join(home, 'bin/al2023.tar.br'));
    // Without a font, text has no size, and what has no size cannot be clicked.
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** The package's own names the folders of that cloud. @param {string} folder */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
