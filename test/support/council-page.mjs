/** Writes a council's web page with the script tag on it, in the many ways a CMS would. */

/**
 * @typedef {object} CouncilPage
 * @property {string} [lang]
 * @property {string} [title]
 * @property {Attributes | false} [tag] attributes of the script tag over the usual ones; false for none
 * @property {'head' | 'body'} [place] where the tag stands: first in head, or last in body
 * @property {object | string} [config] for the JSON block; a string is written as it is
 * @property {string} [beforeTag] markup directly before the tag
 * @property {string} [head] markup at the end of head
 * @property {string} [main] markup in main
 * @property {string} [foot] markup after the footer
 *
 * @typedef {Record<string, string | true | null>} Attributes true for a bare one, null for none
 */

export const googleId = 'G-TEST123456';
export const serviceName = 'Example Council';

/** The attributes the README tells a council to paste. @type {Attributes} */
const usualTag = {
  src: '/assent-1.0.0/assent.js',
  'data-service': serviceName,
  'data-google': googleId,
  'data-cookies-page': '/cookies',
};

/** @param {CouncilPage} [page] */
export function councilPage(page = {}) {
  const { lang = 'en', title = 'Bins and recycling', place = 'head', main = '' } = page;
  const tag = tagMarkup(page);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${place === 'head' ? tag : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${serviceName}</title>
${page.head ?? ''}
</head>
<body>
<a href="#main" id="skip">Skip to main content</a>
<header><a href="/" id="home">${serviceName}</a></header>
<main id="main">
<h1>${title}</h1>
<p>Find out <a href="/next" id="next">when we collect</a> and what goes where.</p>
${main}
<div style="height: 200vh"></div>
</main>
<footer><a href="/cookies" id="cookies-page">Cookies</a></footer>
${page.foot ?? ''}
${place === 'body' ? tag : ''}
</body>
</html>`;
}

/** The script tag and what belongs before it. @param {CouncilPage} page */
export const tagMarkup = (page) =>
  [configBlock(page.config), page.beforeTag, scriptTag(page.tag)].join('');

/** @param {Attributes | false} [attributes] */
export function scriptTag(attributes = {}) {
  if (attributes === false) return '';
  return `<script ${writeAttributes({ ...usualTag, ...attributes })}></script>`;
}

/** @param {CouncilPage['config']} config */
function configBlock(config) {
  if (config === undefined) return '';
  const json = typeof config === 'string' ? config : JSON.stringify(config);
  return `<script type="application/json" data-assent-config>${json}</script>`;
}

/** @param {Attributes} attributes */
const writeAttributes = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === true ? name : `${name}="${escapeQuotes(value ?? '')}"`))
    .join(' ');

const escapeQuotes = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
