// Fills a page of demo/pages and the layout around it.
//
// `{{name}}` is escaped for HTML; `{{{name}}}` is HTML already. A name nobody gave is an error, so
// that no page is ever served with a hole in it.

import { readFileSync, readdirSync } from 'node:fs';
import { escapeHtml } from './escape-html.mjs';
import { words } from './words.mjs';

const pagesFolder = new URL('./pages/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function fill(template, values) {
  return template.replace(/\{\{\{([\w-]+)\}\}\}|\{\{([\w-]+)\}\}/g, (_, html, text) => {
    const value = values[html ?? text];
    if (value === undefined) throw new Error(`demo: no value for {{${html ?? text}}}`);
    return html ? value : escapeHtml(value);
  });
}

/** `<!-- path: /bins ... -->` at the top of a page, as an object, and the HTML below it. A fact may go on for lines. */
function readPage(name) {
  const source = readFileSync(new URL(name, pagesFolder), 'utf8');
  const [, head, html] = /^<!--\n(.*?)\n-->\n(.*)$/s.exec(source);
  const facts = head.split(/\n(?=[\w-]+: )/).map((fact) => fact.trim().split(/:\s*(.*)/s, 2));
  return { lang: 'en', layout: 'layout.html', ...Object.fromEntries(facts), html };
}

const pageNames = () =>
  readdirSync(pagesFolder, { recursive: true }).filter((name) => name.endsWith('.html'));

/** The page at an address, or undefined. Read anew each time, so that an edit shows on reload. */
export const findPage = (path) =>
  pageNames()
    .map(readPage)
    .find((page) => page.path === path);

/** Services of the page’s own, to stand in its JSON block after those of every page. */
const moreServices = (services) =>
  // Nothing in a script element may look like its end.
  services.map((service) => `,${JSON.stringify(service).replaceAll('<', '\\u003c')}`).join('');

export function renderPage(page, { googleTag, content, ...values }) {
  const { html, layout, ...facts } = page;
  const current = (path) => (page.path.startsWith(path) ? ' aria-current="page"' : '');
  const all = {
    ...words[page.lang],
    'other-path': page.lang === 'en' ? '/cy' : '/',
    english: page.lang === 'en' ? '' : ' hreflang="en"',
    'at-bins': current('/bins'),
    'at-embeds': current('/embeds'),
    'at-contact': current('/contact'),
    'at-vendors': current('/vendors'),
    'at-accessibility': current('/accessibility'),
    'theme-link': page.theme
      ? `<link rel="stylesheet" href="${assentFolder}themes/${page.theme}.css" />`
      : '',
    'google-tag': googleTag,
    content,
    version,
    'before-tag': '',
    ...facts,
    ...values,
    'more-services': moreServices(values.services ?? JSON.parse(facts.services ?? '[]')),
    categories: facts.categories ? `data-categories="${escapeHtml(facts.categories)}"` : '',
    title: `${values['error-prefix'] ?? ''}${facts.title}`,
  };
  const frame = readFileSync(new URL(layout, import.meta.url), 'utf8');
  return fill(frame, { ...all, content: fill(html, all) });
}

export const assentFolder = `/assent-${version}/`;
