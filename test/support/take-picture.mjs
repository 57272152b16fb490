/** Takes a picture for test/screenshots, and reports one that has changed: whether for the better is for eyes to say. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { keepPicture } from './keep-picture.mjs';
import { projectRoot } from './project-root.mjs';

// The packed browser draws the same everywhere; another version of it may not.
if (process.platform === 'linux' && process.arch === 'x64') process.env.PACKED_CHROMIUM = '1';

export const pictureFolder = join(projectRoot, 'test/screenshots');
await mkdir(pictureFolder, { recursive: true });

/** Of the page around what is shown from end to end. */
const frame = 8;

/**
 * @param {import('node:test').TestContext} t
 * @param {import('playwright-core').Page} page
 * @param {string} file
 * @param {string} [whole] an element to show from end to end; else it is what is on the screen
 */
export async function takePicture(t, page, file, whole) {
  await page.evaluate(() => document.fonts.ready);
  // Or something may look as it does below a pointer.
  await page.mouse.move(0, 0);
  const what = whole ? { clip: await placeOf(page, whole), fullPage: true } : {};
  const taken = await page.screenshot({ ...what, animations: 'disabled' });
  const change = await keepPicture(join(pictureFolder, file), taken);
  if (change) t.diagnostic(`${file} ${change}`);
}

/** @param {import('playwright-core').Page} page @param {string} element */
function placeOf(page, element) {
  return page.$eval(
    element,
    (found, margin) => {
      const { top, height } = found.getBoundingClientRect();
      return { x: 0, y: top + scrollY - margin, width: innerWidth, height: height + 2 * margin };
    },
    frame,
  );
}
