/** A visitor in Chromium or Firefox, for the journeys every engine has to make. */
import { launchShared } from './puppeteer-browser.mjs';

/** @param {'chromium' | 'firefox'} engine @param {string} proxy */
export async function startPuppeteer(engine, proxy) {
  const browser = await launchShared(engine);
  // A jar, a storage and a cache of its own, and a proxy that leads to this visitor's site alone.
  const context = await browser.createBrowserContext({
    proxyServer: engine === 'firefox' ? new URL(proxy).host : proxy,
    // Chromium would otherwise look for loopback addresses by itself; Firefox does not know the word.
    ...(engine === 'chromium' && { proxyBypassList: ['<-loopback>'] }),
  });
  return { tab: createTab(await context.newPage()), stop: () => context.close() };
}

/** @param {import('puppeteer-core').Page} page @returns {import('./visitor.mjs').Tab} */
function createTab(page) {
  return {
    async open(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      // A page from the back/forward cache is there at once and fires no load event to wait for.
      await page.evaluate(() => history.back());
    },
    async evaluate(script, args) {
      const handle = await page.evaluateHandle(script, ...args);
      // An element cannot travel; that there is one is what a test wants to know.
      return handle.asElement() ? true : handle.jsonValue();
    },
    async press(chord) {
      const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (chord.split('+'));
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    click: (x, y) => page.mouse.click(x, y),
    async cookies() {
      const cookies = await page.browserContext().cookies();
      return cookies.map(({ name, value, domain }) => ({ name, value, domain }));
    },
    async resize(size) {
      await page.setViewport(size);
      return size;
    },
    async newTab() {
      return createTab(await page.browserContext().newPage());
    },
    async focus() {
      await page.bringToFront();
    },
  };
}
