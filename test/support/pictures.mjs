/** Which pictures there are: of what, on which website, on which screen. */
import { hosts, hostile, themed } from './site-looks.mjs';
import { states } from './states.mjs';

/** @typedef {{ width: number, height: number, colorScheme: 'light' | 'dark' }} PictureScreen */

/** A theme’s dark colours do not depend on the width, so one width shows them. @type {PictureScreen[]} */
export const screens = [
  { width: 1280, height: 720, colorScheme: 'light' },
  { width: 390, height: 760, colorScheme: 'light' },
  { width: 320, height: 568, colorScheme: 'light' },
  { width: 390, height: 760, colorScheme: 'dark' },
];
const inLight = screens.filter(({ colorScheme }) => colorScheme === 'light');

/** Where a site’s own style sheet could do most harm. */
const onHosts = ['question', 'dialog', 'inline'];

/** What a state is about, where that lies further down than the screen reaches. @type {Record<string, string>} */
export const pointOf = { 'what changed, in the settings': 'dialog fieldset:last-of-type' };

/**
 * @typedef {object} Series pictures of the states on one website
 * @property {import('./site-looks.mjs').SiteLook} look
 * @property {string[]} of names of states
 * @property {PictureScreen[]} on
 *
 * @param {Record<string, import('./site-looks.mjs').SiteLook>} looks @param {string[]} of @param {PictureScreen[]} on
 */
const seriesOf = (looks, of, on) =>
  Object.entries(looks).map(([name, look]) => [name, { look, of, on }]);

/** By the name of the website. @type {Record<string, Series>} */
export const themedSeries = Object.fromEntries(seriesOf(themed, Object.keys(states), screens));

/** @type {Record<string, Series>} */
export const hostSeries = Object.fromEntries([
  ...seriesOf(hosts, onHosts, inLight),
  ...seriesOf(hostile, [...onHosts, 'confirmation'], inLight),
]);

const only = (/** @type {State} */ { root, show }) => ({ root, show });

/**
 * The demonstration, which has a look and tokens of its own; `isWhole` shows an element from end to end, others what
 * is on the screen.
 */
export const ofDemonstration = {
  question: { ...only(states.question), path: '/' },
  'question welsh': { ...only(states.question), path: '/cy' },
  'question bottom': { ...only(states.question), path: '/', isLate: true },
  confirmation: { ...only(states.confirmation), path: '/' },
  dialog: { ...only(states.dialog), path: '/' },
  inline: { ...only(states.inline), path: '/cookies', isWhole: true },
  saved: { ...only(states.saved), path: '/cookies', isWhole: true },
  declaration: { ...only(states.declaration), path: '/cookies', isWhole: true },
  'declaration welsh': { ...only(states.declaration), path: '/cy/cwcis', isWhole: true },
  embeds: {
    path: '/embeds',
    root: 'main',
    isWhole: true,
    show: (/** @type {import('playwright-core').Page} */ page) =>
      page.waitForSelector('assent-embed[kind="power-bi"] button'),
  },
};

/** @param {string} state @param {string} website @param {PictureScreen} screen */
export const pictureFile = (state, website, { width, colorScheme }) =>
  `${state.toLowerCase().replace(/\W+/g, '-')}-${website}-${width}-${colorScheme}.png`;

/** The names of all of them. */
export const pictureFiles = [
  ...Object.entries({ ...themedSeries, ...hostSeries }).flatMap(([website, { of, on }]) =>
    of.flatMap((state) => on.map((screen) => pictureFile(state, website, screen))),
  ),
  ...Object.keys(ofDemonstration).flatMap((state) =>
    screens.map((screen) => pictureFile(state, 'demo', screen)),
  ),
];

/** @typedef {import('./states.mjs').State} State */
