/** Loads one rival's page as a first and as a later visitor on a slow phone, and measures what the visitor waits for. */
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../support/chromium.mjs';
import { openSite } from '../support/site.mjs';
import { scriptWork } from './script-work.mjs';

const types = { js: 'text/javascript', css: 'text/css' };

/** 1.6 Mbit/s, 150 ms, a processor so many times slower. */
async function slowDown(context, page, rate) {
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable');
  return session;
}

/** Runs in the page: notes the first frame in which the banner is fully there, and the first without it. */
function watchBanner(selector) {
  /** 1 for all there, 0 for not at all; a fade is in between. */
  const presence = () => {
    let element = document.querySelector(selector);
    if (!element?.getBoundingClientRect().height) return 0;
    if (getComputedStyle(element).visibility !== 'visible') return 0;
    let shown = 1;
    for (; element; element = element.parentElement) {
      shown *= Number(getComputedStyle(element).opacity);
    }
    return shown;
  };
  const times = (globalThis.bannerTimes = { clicked: 0 });
  addEventListener('pointerdown', () => (times.clicked = performance.now()), true);
  const look = () => {
    if (!times.shown && presence() > 0.99) times.shown = performance.now();
    if (times.clicked && !times.gone && presence() < 0.01) times.gone = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @returns bytes as sent, times in milliseconds from navigation start, script time in milliseconds */
export async function measure({ host, html, files, banner, accept }) {
  const [browser, site] = await Promise.all([launchChromium(), openSite()]);
  let bytes = 0;
  const packed = new Map(
    Object.entries(files).map(([path, body]) => [path, brotliCompressSync(body)]),
  );
  site.host(host, (req, res, request) => {
    const body = packed.get(request.path);
    if (!body)
      return res
        .writeHead(request.path === '/' ? 200 : 404, { 'content-type': 'text/html' })
        .end(request.path === '/' ? html : '');
    bytes += body.length;
    const type = types[request.path.split('.').at(-1)];
    return res
      .writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'cache-control': 'max-age=60',
      })
      .end(body);
  });
  // Google's tag costs both the same: here it costs nothing.
  site.host('www.googletagmanager.com', (_req, res) =>
    res.writeHead(200, { 'content-type': types.js }).end(),
  );
  const visit = async (storageState, { watched, traced } = {}) => {
    bytes = 0;
    const context = await browser.newContext({
      storageState,
      proxy: { server: site.proxy, bypass: '<-loopback>' },
    });
    const page = await context.newPage();
    if (watched) await page.addInitScript(watchBanner, banner);
    // The processor's own time needs no slowing down, which would itself be counted.
    const session = await slowDown(context, page, traced ? 1 : 4);
    const tag = new Promise((resolve) => {
      page.on('request', (request) => request.url().includes('gtag/js') && resolve(request));
    });
    if (traced) await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
    await page.goto(`https://${host}/`);
    // Long enough for all that loading a page leads to; watching for it would be measured too.
    const script = async () => {
      await page.waitForTimeout(1500);
      if (traced) return scriptWork(await browser.stopTracing());
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
    };
    return { context, page, tag, script };
  };
  try {
    const first = await visit(undefined, { watched: true });
    await first.page.waitForFunction(() => globalThis.bannerTimes.shown);
    const firstBytes = bytes;
    await first.page.click(accept);
    await first.page.waitForFunction(() => globalThis.bannerTimes.gone);
    await first.tag;
    const { shown, clicked, gone } = await first.page.evaluate(() => globalThis.bannerTimes);
    const state = await first.context.storageState();
    await first.context.close();

    const cookies = state.cookies.filter(({ name }) => !name.startsWith('_g'));
    const decided = { cookies, origins: [] };
    const later = await visit(decided, { watched: true });
    const request = await later.tag;
    const start = await later.page.evaluate(() => performance.timeOrigin);
    const asked = request.timing().startTime - start;
    const laterBytes = bytes;
    await later.context.close();

    const scripts = [];
    for (const traced of [false, true]) {
      for (const storage of [undefined, decided]) {
        const { context, script } = await visit(storage, { traced });
        scripts.push(await script());
        await context.close();
      }
    }
    const [firstScript, laterScript, firstWork, laterWork] = scripts;
    return {
      firstBytes,
      shown,
      gone: gone - clicked,
      laterBytes,
      tag: asked,
      firstScript,
      laterScript,
      firstWork,
      laterWork,
    };
  } finally {
    await site.close();
  }
}
