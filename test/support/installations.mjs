/** Every way in which a council's CMS, or what stands between it and the visitor, installs the script tag. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { councilPage, googleId, scriptTag, serviceName } from './council-page.mjs';
import { projectRoot } from './project-root.mjs';
import { cdnHost } from './site.mjs';

const file = '/assent-1.0.0/assent.js';
const elsewhere = `https://${cdnHost}${file}`;
const options = {
  service: serviceName,
  cookiesPage: '/cookies',
  services: [{ vendor: 'google-analytics', id: googleId }],
};

/** Puts a script element into the page by script, as tag managers and optimisers do. */
const inject = (/** @type {Record<string, string>} */ attributes, when = 'load') =>
  `<script>addEventListener(${JSON.stringify(when)}, () => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(${JSON.stringify(attributes)})) script.setAttribute(name, value);
    document.head.append(script);
  });</script>`;
const attributes = {
  src: file,
  'data-service': serviceName,
  'data-google': googleId,
  'data-cookies-page': '/cookies',
};

/** A script of the CMS's own that `assent.js` was put into, between two others. */
export async function combined(release = 'assent.js') {
  const ours = await readFile(join(projectRoot, 'dist', release), 'utf8');
  return `globalThis.before = 1;\n${ours}\n;globalThis.after = 1;`;
}

/** What an optimiser leaves of the tag, and the script by which it runs our file later. */
const delayed = `${scriptTag({ type: 'text/delayed' })}
<script>addEventListener('load', async () => {
  const text = await (await fetch(document.querySelector('[type="text/delayed"]').src)).text();
  (0, eval)(text);
});</script>`;

/**
 * @typedef {object} Installation
 * @property {string} html
 * @property {string} [script] what `/assets/site.js` holds
 * @property {boolean} [late] installed when the page may have been painted already
 */

/** @returns {Promise<Record<string, Installation>>} */
export async function installations() {
  const tag = (/** @type {import('./council-page.mjs').Attributes} */ more, page = {}) => ({
    html: councilPage({ tag: more, ...page }),
  });
  const foot = (/** @type {string} */ script) => councilPage({ tag: false, foot: script });
  const head = (/** @type {string} */ script) => councilPage({ tag: false, head: script });
  const bundle = { tag: { src: '/assets/site.js', ...noData } };
  return {
    'first in head': tag({}),
    'last in body': { ...tag({}, { place: 'body' }), late: true },
    async: tag({ async: true }),
    defer: tag({ defer: true }),
    'as a module': tag({ type: 'module' }),
    twice: { html: councilPage({ foot: scriptTag() }) },
    'twice in head': { html: councilPage({ head: scriptTag() }) },
    'from another origin': tag({ src: elsewhere }),
    'from another origin with crossorigin': tag({ src: elsewhere, crossorigin: 'anonymous' }),
    'injected after load': { html: head(inject(attributes)), late: true },
    'injected while parsing': { html: head(inject(attributes, 'DOMContentLoaded')), late: true },
    'injected as a module': { html: head(inject({ ...attributes, type: 'module' })), late: true },
    'combined, with a JSON block and data-base': {
      html: councilPage({ ...bundle, config: { ...options, base: '/assent-1.0.0/' } }),
      script: await combined(),
    },
    'twice in one file': {
      html: councilPage({ tag: { src: '/assets/site.js', 'data-base': '/assent-1.0.0' } }),
      script: `${await combined()}\n${await combined()}`,
    },
    'combined as assent-all.js': {
      html: councilPage({ ...bundle, config: options }),
      script: await combined('assent-all.js'),
    },
    'assent-all.js': tag({ src: '/assent-1.0.0/assent-all.js' }),
    'renamed by an optimiser': {
      html: councilPage({ tag: { src: '/assets/site.js', 'data-base': '/assent-1.0.0' } }),
      script: await combined(),
    },
    'delayed by an optimiser': { html: head(delayed), late: true },
    'moved to the end by an optimiser': {
      html: foot(scriptTag({ 'data-optimised': '1' })),
      late: true,
    },
    'below a base element': {
      html: councilPage({ beforeTag: '<base href="/deep/down/">', tag: {} }),
    },
    'by a relative address below a base element': {
      html: councilPage({ beforeTag: '<base href="/assent-1.0.0/">', tag: { src: 'assent.js' } }),
    },
    'with all options in a JSON block': {
      html: councilPage({ tag: { ...noData, src: file }, config: options }),
    },
  };
}

const noData = { 'data-service': null, 'data-google': null, 'data-cookies-page': null };

/** @param {import('./site.mjs').Site} site @param {Installation} installation @param {string[]} paths */
export function install(site, { html, script }, paths = ['/', '/next']) {
  for (const path of paths) site.page(path, html);
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  if (script) site.page('/assets/site.js', { html: script, headers });
}
