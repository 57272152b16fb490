/** What the websites look like on which the states are pictured: themes on their own ground, and sites without one. */
import { readFileSync } from 'node:fs';
import { aboutButtons, aboutOurs } from './host-sheets.mjs';
import { projectRoot } from './project-root.mjs';
import { releasePath } from './release-files.mjs';
import { pictureDay, stillPage } from './still-page.mjs';
import { inlineTypeface } from './typeface.mjs';

/**
 * @typedef {object} SiteLook
 * @property {string} css the site’s own
 * @property {string} [theme] of ours, which it loads
 * @property {string} [host] whose ground of the demonstration of themes it stands on
 */

const ground = readFileSync(`${projectRoot}demo/assets/themes.css`, 'utf8');
const own = (/** @type {string} */ css) => ({ css });

/** A site on the design system that the theme is for; `plain` has none. @type {Record<string, SiteLook>} */
export const themed = {
  plain: { css: ground, host: 'plain' },
  govuk: { css: ground, host: 'govuk', theme: 'govuk' },
  nhs: { css: ground, host: 'nhs', theme: 'nhs' },
  localgov: { css: ground, host: 'localgov', theme: 'localgov' },
};

/** Sites as councils have them, each with a habit that reaches what is ours. @type {Record<string, SiteLook>} */
export const hosts = {
  /** A framework’s reset, and a frame with gutters of its own. */
  bootstrap: own(`*, ::before, ::after { box-sizing: border-box }
    body { margin: 0; color: #212529; background: #fff; font-size: 1rem; line-height: 1.5 }
    h1, h2, h3 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2 }
    p { margin: 0 0 1rem }
    a { color: #0d6efd; text-decoration: underline }
    button, input { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
    button { border-radius: 0; text-transform: none }
    body { --assent-width: calc(1140px + 2em) }
    .site, main, footer { max-width: 1140px; margin: 0 auto; padding: 1rem }
    .site, main, footer { box-sizing: content-box }
    header { background: #f8f9fa; border-bottom: 1px solid #dee2e6 }`),
  /** LocalGov Drupal with the council’s own colours, which the theme takes. */
  drupal: {
    theme: 'localgov',
    css: `body { --color-accent: #00625f; --color-link: #00625f; --button-bg-color: #00625f; --button-text-color: #fff;
        --button-border-radius: 6px; --width-container: 68rem;
        margin: 0; font-size: 1.125rem; line-height: 1.6; color: #1b1b1b; background: #fff }
      header { background: #00625f }
      header a { color: #fff }
      footer a { color: #00625f }
      .site, main, footer { box-sizing: border-box; max-width: 70rem; margin: 0 auto; padding: 1rem }`,
  },
  /** A root of 10 px, loud buttons, and two tokens of its own. */
  town: own(`html { font-size: 62.5% }
    body { margin: 0; color: #3a2b1f; background: #fdf8ef; font-size: 1.7rem; line-height: 1.7;
      --assent-color-accent: #7a1f3d; --assent-color-surface: #f7ecd9; --assent-radius: 99px; --assent-width: 70rem }
    h1, h2 { font-weight: 300; letter-spacing: 0.02em; color: #7a1f3d }
    a { color: #7a1f3d }
    button { padding: 1.2rem 3rem; border: 0; border-radius: 99px; color: #fff; background: #7a1f3d;
      font-size: 1.3rem; letter-spacing: 0.15em; text-transform: uppercase }
    .site, main, footer { box-sizing: border-box; max-width: 70rem; margin: 0 auto; padding: 1.6rem }`),
  /** Always dark, and a column as high as the screen with its footer at the foot. */
  night: own(`html { color-scheme: dark }
    body { display: flex; flex-direction: column; min-height: 100vh; margin: 0; color: #e7edf3; background: #0e1620;
      font-size: 1.05rem; line-height: 1.5 }
    a { color: #8fd0ff }
    header { position: sticky; top: 0; background: #1a2735; box-shadow: 0 2px 6px #000 }
    main { flex: 1 }
    body { --assent-width: 62em }
    .site, main, footer { padding: 1em max(1em, 50% - 30em) }`),
};

const allOf = (/** @type {object[]} */ ...sheets) =>
  sheets.flatMap((sheet) => Object.values(sheet)).join('\n');

/** Every trick of the sheets at once that leaves the page itself in its place. @type {Record<string, SiteLook>} */
export const hostile = {
  hostile: { css: ground + allOf(aboutButtons, aboutOurs), host: 'plain' },
};

/**
 * Puts a look on a page of `statePage`, on the day of the pictures.
 * @param {string} html @param {SiteLook} look
 */
export function dressed(html, { css, theme, host = '' }) {
  const name = 'Open Sans Variable';
  const link = theme ? `<link rel="stylesheet" href="${releasePath}themes/${theme}.css">` : '';
  const last = `${inlineTypeface(name)} body { font-family: '${name}', sans-serif }
    footer button { padding-inline: 1em }
    .skip-link { position: absolute; left: -999em }`;
  return html
    .replace('<meta charset', `<script>(${stillPage.toString()})(${pictureDay})</script>$&`)
    .replace(
      '</head>',
      `<style>header { padding: 0 } .site { margin: 0; padding: 1em } ${css}</style>${link}<style>${last}</style>$&`,
    )
    .replace('<body>', `<body class="host-${host}">`)
    .replace(
      /(<header>)(<a )(.*?<\/a>)/,
      '$1$2class="skip-link" $3<p class="site"><a href="/">Example Council</a></p>',
    );
}
