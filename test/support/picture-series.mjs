/** Takes the pictures of the states on one website. */
import { test } from 'node:test';
import { pictureFile, pointOf } from './pictures.mjs';
import { dressed } from './site-looks.mjs';
import { pictureDay } from './still-page.mjs';
import { takePicture } from './take-picture.mjs';
import { walks, walkStates } from './walk-states.mjs';

/** @param {string} website @param {import('./pictures.mjs').Series} series */
export function pictureSeries(website, { look, of, on }) {
  const dress = (/** @type {string} */ html) => dressed(html, look);
  for (const [walk, names] of Object.entries(walks)) {
    if (!names.some((name) => of.includes(name))) continue;
    for (const screen of on) {
      test(`${website}: ${walk}, ${screen.width} wide, ${screen.colorScheme}`, async (t) => {
        const how = { ...screen, dress, now: pictureDay, areListsOpen: false };
        await walkStates(walk, how, async (page, { path, root }, name) => {
          if (!of.includes(name)) return;
          const point = pointOf[name];
          if (point) await page.$eval(point, (found) => found.scrollIntoView());
          const isWhole = path === 'cookies' || root === 'assent-embed';
          await takePicture(
            t,
            page,
            pictureFile(name, website, screen),
            isWhole ? root : undefined,
          );
        });
      });
    }
  }
}
