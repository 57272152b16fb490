/** A visitor in Chromium or Firefox, for the journeys every engine has to make. */
import { launch } from 'puppeteer-core';
import { makeCertificate } from './certificate.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

/** @param {'chromium' | 'firefox'} engine @param {string} proxy */
export async function startPuppeteer(engine, proxy) {
  const options = engine === 'firefox' ? firefoxOptions(proxy) : await chromiumOptions(proxy);
  const browser = await launch({ headless: true, acceptInsecureCerts: true, ...options });
  // The tab that Firefox starts with never has the focus, and Enter presses nothing there.
  const [page] = engine === 'firefox' ? [await browser.newPage()] : await browser.pages();
  if (!page) throw new Error(`${engine} started without a page.`);
  return { tab: createTab(page), stop: () => browser.close() };
}

/** @param {string} proxy @returns {Promise<import('puppeteer-core').LaunchOptions>} */
async function chromiumOptions(proxy) {
  const [{ executablePath, args, source }, { publicKeyHash }] = await Promise.all([
    findChromium(),
    makeCertificate(),
  ]);
  return {
    executablePath,
    headless: source === 'packed' ? 'shell' : true,
    // Trusting the key, rather than ignoring errors, is what keeps prerendering allowed.
    acceptInsecureCerts: false,
    args: [
      ...args,
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    ],
  };
}

/** @param {string} proxy @returns {import('puppeteer-core').LaunchOptions} */
function firefoxOptions(proxy) {
  const { hostname, port } = new URL(proxy);
  return {
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  };
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
