/** Leads a visitor through the states of the interface: in one visit, all those that one page shows. */
import { after } from 'node:test';
import { decisionText, seedCookie } from './seeds.mjs';
import { councils, statePage } from './state-councils.mjs';
import { openLists, states } from './states.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('./states.mjs').State} State */

const placeOf = (/** @type {State} */ { council, path }) => `${council}, ${path}`;

/** The states that one visit shows, in their order, by where that is. @type {Record<string, string[]>} */
export const walks = {};
for (const [name, state] of Object.entries(states)) (walks[placeOf(state)] ??= []).push(name);

/** @type {ReturnType<typeof visit> | undefined} */
let opening;

let leave = async () => {};
after(() => leave());

/** One visitor for all walks of a file: what a checker is made of is compiled once in one tab, and anew in each other. */
const visitor = () => (opening ??= visit({ after: (ending) => (leave = ending) }));

/**
 * @typedef {object} Screen
 * @property {import('./state-councils.mjs').Language} [lang]
 * @property {number} [width]
 * @property {number} [height]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'active' | 'none'} [forcedColors]
 * @property {(html: string) => string} [dress] what the website makes of the page
 * @property {number} [now] the time that it is there, where it is not that of the clock
 * @property {boolean} [areListsOpen] of cookies; they are unless told otherwise
 *
 * Comes to a page for the first time, and has each of its states looked at.
 * @param {string} walk
 * @param {Screen} screen
 * @param {(page: import('playwright-core').Page, state: State, name: string) => Promise<unknown>} look
 */
export async function walkStates(walk, screen, look) {
  const { lang = 'en', width = 1280, height = 800, colorScheme, forcedColors } = screen;
  const { dress = (/** @type {string} */ html) => html, now, areListsOpen = true } = screen;
  const names = walks[walk];
  const { council: who, path } = states[names[0]];
  /** @type {import('./state-councils.mjs').Council} */
  const council = councils[who];
  const { page, context, site } = await visitor();
  await context.clearCookies();
  if (council.answered) await seedCookie(context, decisionText(council.answered, { now }));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
  });
  site.page('/', dress(statePage(council, path, lang)));
  await page.goto(site.url('/'));
  for (const name of names) {
    const state = states[name];
    await state.show(page);
    // Words other than English and Welsh come in a file of their own, and the embeds have none of it.
    const spoken = `:is(${state.root}, assent-settings):has-text("الارتباط")`;
    if (lang === 'ar') await page.waitForSelector(spoken);
    if (areListsOpen) await openLists(page, state.root);
    await look(page, state, name);
    await state.leave?.(page);
  }
}
