/** Opens a fresh visitor's Chromium on a fresh site, with everything a test may want to know about it. */
import { launchChromium } from './chromium.mjs';
import { openSite } from './site.mjs';

/**
 * @param {import('node:test').TestContext} t the site and the visitor end with this test
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function visit(t, options = {}) {
  const [browser, site] = await Promise.all([launchChromium(), openSite()]);
  const context = await browser.newContext({
    proxy: { server: site.proxy, bypass: '<-loopback>' },
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  t.after(async () => {
    await context.close();
    await site.close();
  });
  /** @type {{ type: string, text: string }[]} */
  const messages = [];
  /** @type {Error[]} */
  const errors = [];
  context.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
  context.on('weberror', (error) => errors.push(error.error()));
  const page = await context.newPage();
  return { site, context, page, messages, errors };
}

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */
