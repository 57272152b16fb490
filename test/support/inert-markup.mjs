/** Scripts that wait for consent, and the list of those that ran. */

/**
 * An inert inline script that notes its name when it runs.
 * @param {string} name @param {string} [category] @param {string} [attributes]
 */
export const inertScript = (name, category = 'analytics', attributes = '') =>
  `<script type="text/plain" data-assent="${category}" ${attributes}>${noteRun(name)}</script>`;

/** An inert external script; `serveScript` makes it one that notes its name. */
export const inertExternal = (
  /** @type {string} */ name,
  { category = 'analytics', attributes = '' } = {},
) =>
  `<script type="text/plain" data-assent="${category}" data-src="/${name}.js" ${attributes}></script>`;

export const noteRun = (/** @type {string} */ name) =>
  `(globalThis.ran ??= []).push(${JSON.stringify(name)});`;

/** Scripts of several kinds in one category, with one of another among them; `external` is to be served. */
export const mixed = [
  inertExternal('external'),
  inertScript('inline'),
  `<template data-assent="analytics"><p><script>${noteRun('template')}</script></p></template>`,
  inertScript('other', 'marketing'),
  inertScript('last'),
].join('');
/** In which those of its category run. */
export const inOrder = ['external', 'inline', 'template', 'last'];

/**
 * Serves a script of the council's own.
 * @param {import('./site.mjs').Site} site @param {string} name
 * @param {Partial<import('./site.mjs').PageOptions>} [options]
 */
export function serveScript(site, name, options = {}) {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  site.page(`/${name}.js`, { html: noteRun(name), headers, ...options });
}

/** Names of the scripts that ran in this page, in order. @param {import('playwright-core').Page} page */
export const ranIn = (page) => page.evaluate(() => globalThis.ran ?? []);

/** Waits until a script has run. @param {import('playwright-core').Page} page @param {string} name */
export const hasRun = (page, name) =>
  page.waitForFunction((wanted) => globalThis.ran?.includes(wanted), name);
