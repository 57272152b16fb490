/** One visitor, the same in Chromium, Firefox and WebKit: what a journey across engines may do. */
import { startPuppeteer } from './puppeteer-visitor.mjs';
import { openSite } from './site.mjs';
import { startWebKitVisitor } from './webkit-visitor.mjs';

/**
 * @typedef {object} Tab what each engine brings
 * @property {(url: string) => Promise<unknown>} open
 * @property {() => Promise<unknown>} reload
 * @property {() => Promise<unknown>} back
 * @property {(script: string | ((...args: any[]) => any), args: unknown[]) => Promise<any>} evaluate
 * @property {(chord: string) => Promise<unknown>} press
 * @property {(x: number, y: number) => Promise<unknown>} click
 * @property {() => Promise<{ name: string, value: string, domain: string }[]>} cookies
 * @property {(size: { width: number, height: number }) => Promise<{ width: number, height: number }>} resize
 * @property {() => Promise<Tab>} newTab
 * @property {() => Promise<unknown>} focus
 */

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * Starts a browser of its own, with nothing on the device, on a site of its own.
 * @param {import('node:test').TestContext} t both end with this test
 * @param {(typeof engines)[number]} engine
 */
export async function visitWith(t, engine) {
  const site = await openSite();
  const browser =
    engine === 'webkit'
      ? await startWebKitVisitor(site.proxy)
      : await startPuppeteer(engine, site.proxy);
  t.after(async () => {
    await browser.stop();
    await site.close();
  });
  return { site, visitor: createVisitor(browser.tab) };
}

/** @typedef {ReturnType<typeof createVisitor>} Visitor */

/** @param {Tab} tab */
function createVisitor(tab) {
  const evaluate = (/** @type {(...args: any[]) => any} */ script, /** @type {any[]} */ ...args) =>
    tab.evaluate(script, args);
  return {
    ...tab,
    /** Runs a function in the page; it may be async. What it gives must be plain data. */
    evaluate,
    /** Polls the page: engines share no way to be told. Gives the first truthy answer. */
    async waitFor(/** @type {(...args: any[]) => any} */ script, /** @type {any[]} */ ...args) {
      const deadline = Date.now() + 10_000;
      for (;;) {
        // In the middle of a navigation there is no page to ask.
        const answer = await evaluate(script, ...args).catch((error) => {
          if (Date.now() > deadline) throw error;
        });
        if (answer) return answer;
        if (Date.now() > deadline) throw new Error(`Waited in vain for ${String(script)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** Waits for an element that can be seen, and clicks its middle as a hand would. */
    async click(/** @type {string} */ selector) {
      const { x, y } = await this.waitFor(findMiddle, selector);
      await tab.click(x, y);
    },
    /** Clicks a place on the screen, whatever is there. */
    clickAt: tab.click,
    cookieNames: async () => (await tab.cookies()).map(({ name }) => name).sort(),
    /** Another tab over the same cookies. */
    newTab: async () => createVisitor(await tab.newTab()),
  };
}

/** @param {string} selector */
function findMiddle(selector) {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  return hit && (element?.contains(hit) || hit.contains(element)) ? middle : undefined;
}
