/** Serves the demonstration and a plain page in one and the same typeface, wherever pictures are taken. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { councilPage } from './council-page.mjs';
import { projectRoot } from './project-root.mjs';
import { severalCategories } from './several-categories.mjs';
import { councilHost } from './site.mjs';

const fontPath = '/font/';
const fontFile = (/** @type {string} */ subset) =>
  fileURLToPath(
    import.meta.resolve(
      `@fontsource-variable/open-sans/files/open-sans-${subset}-wght-normal.woff2`,
    ),
  );

/** Takes the name that the demonstration's own list of typefaces begins with. */
const typeface = 'Segoe UI Variable Text';
const fontFaces = [
  ['latin-ext', 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF'],
  ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122'],
]
  .map(
    ([subset, range]) => `@font-face {
      font-family: '${typeface}'; font-weight: 300 800; font-display: block;
      src: url(${fontPath}${subset}) format('woff2'); unicode-range: ${range};
    }`,
  )
  .join('\n');

/** A site that has given its looks little thought. */
const plainStyle = `${fontFaces}
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 '${typeface}', sans-serif; }
  header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0.5rem 1rem; }
  #skip { position: absolute; left: -999px; }`;

export const plainPage = councilPage({
  head: `<style>${plainStyle}</style>`,
  config: severalCategories,
});

/**
 * @param {import('./site.mjs').Site} site
 * @param {Promise<unknown>} [until] holds the interface back
 */
export async function servePictures(site, until) {
  const { createDemoHandler } = await import('../../demo/serve.mjs');
  const demo = createDemoHandler({ googleTag: 'https://www.googletagmanager.com/gtag/js' });
  site.host(councilHost, async (req, res, { path }) => {
    if (path.startsWith(fontPath)) {
      res.writeHead(200, { 'content-type': 'font/woff2' });
      return res.end(await readFile(fontFile(path.slice(fontPath.length))));
    }
    if (/^\/assets\/(site|themes)\.css$/.test(path)) {
      const css = await readFile(`${projectRoot}demo${path}`, 'utf8');
      res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
      return res.end(fontFaces + fontFaces.replaceAll(typeface, 'Arial') + css);
    }
    if (path === '/plain') {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return res.end(plainPage);
    }
    if (path.endsWith('/assent-ui.js')) await until;
    return demo(req, res);
  });
}
