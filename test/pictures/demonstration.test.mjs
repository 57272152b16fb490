/** The demonstration, in its own colours, in both languages. */
import { test } from 'node:test';
import { servePictures } from '../support/picture-site.mjs';
import { ofDemonstration, pictureFile, screens } from '../support/pictures.mjs';
import { pictureDay, stillPage } from '../support/still-page.mjs';
import { takePicture } from '../support/take-picture.mjs';
import { visit } from '../support/visit.mjs';

for (const [name, { path, root, show, isWhole, isLate }] of Object.entries(ofDemonstration)) {
  for (const { colorScheme, ...viewport } of screens) {
    const file = pictureFile(name, 'demo', { colorScheme, ...viewport });
    test(file, async (t) => {
      const { site, page } = await visit(t, { viewport, colorScheme });
      await servePictures(site);
      // In place of the page’s own inline script, which its content security policy would not let run.
      await page.addInitScript(`(${stillPage.toString()})(${pictureDay}, ${isLate})`);
      await page.goto(site.url(path));
      await page.waitForSelector('assent-banner');
      await show(page);
      await takePicture(t, page, file, isWhole ? root : undefined);
    });
  }
}
