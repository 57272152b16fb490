/** A council that asks about three categories, with a script of each that waits for its own answer. */
import { councilPage } from './council-page.mjs';
import { inertScript } from './inert-markup.mjs';

export const asked = ['functional', 'analytics', 'marketing'];

/** Functional and marketing belong to the council's own services; analytics is Google's. */
const services = [
  {
    id: 'text-size',
    category: 'functional',
    provider: 'Example Council',
    purpose: 'Remembers how large you want the text.',
    cookies: [{ name: 'text_size', purpose: 'Remembers the size', expires: '1 year' }],
  },
  {
    id: 'campaigns',
    category: 'marketing',
    provider: 'Example Ads',
    purpose: 'Counts who came from an advertisement.',
    cookies: [{ name: 'ads_*', purpose: 'Counts visits from advertisements', expires: '30 days' }],
  },
];

export const severalCategories = { categories: asked, services };

/** Where a cookies page keeps its settings and its list. */
export const inlineElements =
  '<assent-preferences></assent-preferences><assent-declaration></assent-declaration>';

/** @param {import('./council-page.mjs').CouncilPage} [page] */
export const severalPage = (page = {}) =>
  councilPage({
    config: severalCategories,
    ...page,
    main: asked.map((id) => inertScript(id, id)).join('') + (page.main ?? ''),
  });
