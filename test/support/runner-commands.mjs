/** Commands Web Test Runner lacks: a viewport in every engine, and media features through CDP. */

/** @type {WeakMap<object, Promise<any>>} */
const devtools = new WeakMap();

/** `executeServerCommand('viewport', { width, height })` gives the size the viewport then has. */
export const viewportCommand = {
  name: 'viewport-command',
  /** @param {any} call */
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewport') return undefined;
    if (browser.type !== 'puppeteer') return browser.setViewport(payload);
    await browser.getPage(id).setViewport(payload);
    return payload;
  },
};

/**
 * `executeServerCommand('media', { 'forced-colors': 'active' })`, and `{}` to end it. Gives false
 * where the engine cannot: only Chromium has the protocol.
 */
export const mediaCommand = {
  name: 'media-command',
  /** @param {any} call */
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'media') return undefined;
    if (browser.name !== 'Chromium') return false;
    const page = browser.getPage(id);
    // Kept for as long as the page: when a session ends, so does what it emulates.
    if (!devtools.has(page)) devtools.set(page, page.createCDPSession());
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await (await devtools.get(page)).send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};
