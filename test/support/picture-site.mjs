/** Serves the demonstration in the typeface of the pictures, wherever they are taken. */
import { readFile } from 'node:fs/promises';
import { projectRoot } from './project-root.mjs';
import { councilHost } from './site.mjs';
import { fontFaces, typefaceFile } from './typeface.mjs';

const fontPath = '/font/';

/** Takes the name that the demonstration’s own list of typefaces begins with. */
const faces = fontFaces('Segoe UI Variable Text', (subset) => fontPath + subset);

/** @param {import('./site.mjs').Site} site */
export async function servePictures(site) {
  const { createDemoHandler } = await import('../../demo/serve.mjs');
  const demo = createDemoHandler({ googleTag: 'https://www.googletagmanager.com/gtag/js' });
  site.host(councilHost, async (req, res, { path }) => {
    if (path.startsWith(fontPath)) {
      res.writeHead(200, { 'content-type': 'font/woff2' });
      return res.end(typefaceFile(path.slice(fontPath.length)));
    }
    if (path === '/assets/site.css') {
      const css = await readFile(`${projectRoot}demo${path}`, 'utf8');
      res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
      return res.end(faces + css);
    }
    return demo(req, res);
  });
}
