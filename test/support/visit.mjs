/** Opens a fresh visitor's Chromium on a fresh site, with everything a test may want to know about it. */
import { launchChromium } from './chromium.mjs';
import { watchDeeds } from './lasting-deeds.mjs';
import { makeLean } from './lean-page.mjs';
import { openSite } from './site.mjs';
import { closeVisitor, giveBack, takeVisitor, usualViewport } from './visitor-pool.mjs';

/**
 * @param {import('node:test').TestContext} t the site and the visitor end with this test
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function visit(t, options = {}) {
  const isUsual = !Object.keys(options).length;
  const visitor = (isUsual && (await takeVisitor())) || (await openVisitor(options));
  const { site, context, page } = visitor;
  /** @type {{ type: string, text: string }[]} */
  const messages = [];
  /** @type {Error[]} */
  const errors = [];
  const noteMessage = (/** @type {import('playwright-core').ConsoleMessage} */ message) =>
    messages.push({ type: message.type(), text: message.text() });
  const noteError = (/** @type {import('playwright-core').WebError} */ error) =>
    errors.push(error.error());
  context.on('console', noteMessage);
  context.on('weberror', noteError);
  makeLean(page);
  const deeds = watchDeeds(visitor);
  t.after(async () => {
    // Where a test has failed, nobody knows what it has left behind.
    await (isUsual && t.passed ? giveBack(visitor, deeds) : closeVisitor(visitor));
    context.off('console', noteMessage);
    context.off('weberror', noteError);
  });
  return { site, context, page, messages, errors };
}

/** @param {import('playwright-core').BrowserContextOptions} options */
async function openVisitor(options) {
  const [browser, site] = await Promise.all([launchChromium(), openSite()]);
  const context = await browser.newContext({
    proxy: { server: site.proxy, bypass: '<-loopback>' },
    viewport: usualViewport,
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return { site, context, page: await context.newPage() };
}

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */
