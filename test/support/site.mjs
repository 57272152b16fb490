/** A council's websites, a CDN and Google, as one test registers them and with what reached them. */
import { once } from 'node:events';
import { answerAsGoogle, isDiagnostic, isGoogleHost, isTag, readHits } from './google.mjs';
import { createNetwork } from './network.mjs';
import { releasePath, sendReleaseFile } from './release-files.mjs';
import { watchTraces } from './site-traces.mjs';

/**
 * @typedef {import('./network.mjs').LoggedRequest} LoggedRequest
 * @typedef {import('./release-files.mjs').ReleaseChange} ReleaseChange
 *
 * @typedef {object} PageOptions
 * @property {string} html
 * @property {Record<string, string | string[]>} [headers]
 * @property {number} [status]
 * @property {Promise<unknown>} [until] hold the answer back until this settles
 * @property {string} [host] of one council host alone, be it a new one; otherwise every one of them serves it
 */

export const councilHosts = [
  'www.example-council.gov.uk',
  'planning.example-council.gov.uk',
  'www.example-council.gov.wales',
  'www.example.com',
];
export const [councilHost = ''] = councilHosts;
export const cdnHost = 'cdn.example-cdn.com';

export async function openSite() {
  /** @type {Map<string, PageOptions>} */
  const pages = new Map();
  /** @type {Map<string, ReleaseChange>} */
  const changes = new Map();
  /** @type {Map<string, import('./network.mjs').Handler>} */
  const hosts = new Map();
  /** @type {Set<string>} */
  const ownHosts = new Set();

  const traces = watchTraces();

  const network = await createNetwork((req, res, request) => {
    traces.noteRequest(request);
    const handler = hosts.get(request.host);
    const isCouncil = councilHosts.includes(request.host) || ownHosts.has(request.host);
    if (!isCouncil && request.host !== cdnHost) traces.noteLasting();
    if (handler) return handler(req, res, request);
    if (isGoogleHost(request.host)) return answerAsGoogle(req, res, request);
    if ((isCouncil || request.host === cdnHost) && request.path.startsWith(releasePath)) {
      const file = request.path.slice(releasePath.length);
      return sendReleaseFile(res, file, { ...changes.get('*'), ...changes.get(file) });
    }
    if (isCouncil) return sendPage(res, findPage(pages, request), request.path);
    return res.writeHead(404).end();
  });

  const requests = (/** @type {(request: LoggedRequest) => boolean} */ isWanted = () => true) =>
    network.log.filter(isWanted);

  return {
    ...network,
    /** @param {string} path @param {string} [host] */
    url: (path, host = councilHost) => `https://${host}${path}`,

    /** Registers a page. @param {string} path @param {string | PageOptions} page */
    page(path, page) {
      const options = typeof page === 'string' ? { html: page } : page;
      if (options.host) ownHosts.add(options.host);
      traces.noteHeaders(options.headers);
      pages.set(`${options.host ?? ''}${path}`, options);
    },
    /** Spoils a file of the release, or all with '*'. @param {string} file @param {ReleaseChange} change */
    release(file, change) {
      traces.noteHeaders(change.headers);
      changes.set(file, change);
    },
    /** Answers everything asked of a host. @param {string} name @param {import('./network.mjs').Handler} handler */
    host(name, handler) {
      traces.noteLasting();
      hosts.set(name, handler);
    },
    /** Mounts the demo site under a council host. */
    async demo({
      host = councilHost,
      googleTag = 'https://www.googletagmanager.com/gtag/js',
    } = {}) {
      const { createDemoHandler } = await import('../../demo/serve.mjs');
      traces.noteLasting();
      hosts.set(host, createDemoHandler({ googleTag }));
    },

    traces,
    /** Makes it a site that nobody has visited. */
    startAnew() {
      for (const registered of [pages, changes, hosts, ownHosts, traces]) registered.clear();
      network.log.length = 0;
    },

    requests,
    /** Requests to hosts other than these; the page's own unless named. */
    requestsElsewhere: (/** @type {string[]} */ own = councilHosts) =>
      requests(({ host }) => !own.includes(host)),
    googleRequests: () => requests(({ host }) => isGoogleHost(host)),
    tagRequests: () => requests(isTag),
    diagnostics: () => requests(isDiagnostic),
    hits: () => readHits(network.log),
    releaseRequests: () => requests(({ path }) => path.startsWith(releasePath)),
    forgetRequests() {
      network.log.length = 0;
    },

    /** The first request, come or to come, that is wanted. @param {(request: LoggedRequest) => boolean} isWanted */
    async request(isWanted, { timeout = 10_000 } = {}) {
      const signal = AbortSignal.timeout(timeout);
      for (;;) {
        const found = network.log.find(isWanted);
        if (found) {
          await found.arrived;
          return found;
        }
        await once(network.arrivals, 'request', { signal });
      }
    },
    /** The first hit, come or to come, that is wanted. @param {(hit: import('./google.mjs').Hit) => boolean} [isWanted] */
    async hit(isWanted = () => true, options) {
      const holds = (/** @type {LoggedRequest} */ request) => readHits([request]).some(isWanted);
      const request = await this.request(
        (candidate) => isGoogleHost(candidate.host) && holds(candidate),
        options,
      );
      return readHits([request]).find(isWanted);
    },
    /** What arrives while nothing is expected to; the only place where a test lets time pass. */
    async requestsDuring(/** @type {number} */ milliseconds) {
      const from = network.log.length;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return network.log.slice(from);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */

/** @param {Map<string, PageOptions>} pages @param {LoggedRequest} request */
const findPage = (pages, { host, path }) => pages.get(host + path) ?? pages.get(path);

/** @param {import('./network.mjs').Response} res @param {PageOptions | undefined} page @param {string} path */
async function sendPage(res, page, path) {
  if (!page) return res.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  await page.until;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return res.writeHead(page.status ?? 200, { ...headers, ...page.headers }).end(page.html);
}
