/** A fresh visitor on a council's website of a few like pages, each with the script tag on it. */
import { councilPage } from './council-page.mjs';
import { councilHost, councilHosts } from './site.mjs';
import { visit } from './visit.mjs';

export const usualPaths = ['/', '/next', '/cookies'];

/**
 * @typedef {object} CouncilVisit
 * @property {import('./council-page.mjs').CouncilPage} [page] what every page is made of
 * @property {string} [html] instead, when it is not `councilPage` that writes it
 * @property {string} [host]
 * @property {string[]} [paths]
 * @property {Record<string, string | string[]>} [headers] of every page
 * @property {import('playwright-core').BrowserContextOptions} [context]
 *
 * @param {import('node:test').TestContext} t
 * @param {CouncilVisit} [council]
 */
export async function visitCouncil(t, council = {}) {
  const { host = councilHost, paths = usualPaths, headers = {} } = council;
  const { html = councilPage(council.page) } = council;
  const isNew = !councilHosts.includes(host);
  const visitor = await visit(t, council.context);
  for (const path of paths) visitor.site.page(path, { html, headers, ...(isNew && { host }) });
  /** @param {string} [path] @param {import('playwright-core').Page} [page] another tab */
  const open = (path = '/', page = visitor.page) => page.goto(visitor.site.url(path, host));
  return { ...visitor, host, open };
}

/** @typedef {Awaited<ReturnType<typeof visitCouncil>>} CouncilVisitor */
