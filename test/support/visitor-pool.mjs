/**
 * Keeps a visitor whom a test has left as it found it, for the next test: a new browser context, with the process
 * that draws its page, takes longer than most tests.
 */
import { after } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';

export const usualViewport = { width: 1280, height: 800 };

/** For what is still on its way when its page has gone, in milliseconds. */
const PATIENCE = 1000;

/** Between what a page has asked for last and what can still arrive of it, in milliseconds. */
const SILENCE = 60;

/**
 * @typedef {object} Visitor
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Page} page
 * @property {import('./site.mjs').Site} site
 */

/** @type {Visitor | undefined} */
let kept;

after(() => kept?.site.close());

/** One as good as new, if there is one. @returns {Promise<Visitor | undefined>} */
export async function takeVisitor() {
  const visitor = kept;
  kept = undefined;
  if (!visitor) return undefined;
  // Whatever came after all, or has come down: nobody is to find it in a test of their own.
  const isAsNew = !visitor.page.isClosed() && !visitor.site.log.length;
  if (isAsNew) return visitor;
  await closeVisitor(visitor);
  return undefined;
}

/** @param {Visitor} visitor @param {ReturnType<typeof import('./lasting-deeds.mjs').watchDeeds>} deeds */
export async function giveBack(visitor, deeds) {
  const { site } = visitor;
  const canBeKept = !kept && deeds.arePast() && !site.traces.isLasting();
  deeds.unwatch();
  if (canBeKept && (await makeAsNew(visitor, deeds.done).catch(() => false))) kept = visitor;
  else await closeVisitor(visitor);
}

/** @param {Visitor} visitor */
export async function closeVisitor({ context, site }) {
  await context.close();
  await site.close();
}

/** @type {WeakMap<import('playwright-core').Page, Promise<import('playwright-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {import('playwright-core').Page} page */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Whether nothing is under way any more, and nothing has come for a while. @param {import('./site.mjs').Site} site */
async function hasEnded({ underWay, log }) {
  const end = Date.now() + PATIENCE;
  for (let seen = -1; underWay.size || log.length > seen;) {
    if (Date.now() > end) return false;
    seen = log.length;
    await later(SILENCE);
  }
  return true;
}

/** @param {Visitor} visitor @param {Set<string>} done */
async function makeAsNew({ context, page, site }, done) {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank');
  if (done.has('setViewportSize')) await page.setViewportSize(usualViewport);
  // Where the pointer of a new page is.
  await page.mouse.move(0, 0);
  const session = await sessionOf(page);
  await session.send('Runtime.evaluate', { expression: 'name = ""' });
  await session.send('Page.resetNavigationHistory');
  if (!(await hasEnded(site))) return false;
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await context.clearCookies();
  if ((await context.cookies()).length) return false;
  site.startAnew();
  return true;
}
