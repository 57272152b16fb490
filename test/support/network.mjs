/** A whole internet on loopback: a proxy through which every host name reaches one logged handler. */
import { EventEmitter } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import { makeCertificate } from './certificate.mjs';

/**
 * @typedef {object} LoggedRequest
 * @property {number} time when it arrived, in milliseconds as Date.now() counts
 * @property {string} host
 * @property {string} method
 * @property {string} url the whole address
 * @property {string} path the address without origin and query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body complete once `arrived` has resolved
 * @property {Promise<void>} arrived
 *
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(req: Incoming, res: Response, request: LoggedRequest) => unknown} Handler
 */

/**
 * What browsers ask of their makers by themselves, page or no page. Refused without a log entry, so
 * that what is logged is what pages caused. Exact names: a page asking one of Google's other hosts
 * must show.
 */
const browserErrands = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]);
const isBrowserErrand = (/** @type {string} */ host) =>
  browserErrands.has(host) || /\.mozilla\.(com|net|org)$|\.firefox\.com$/.test(host);

/** @param {Handler} handler answers every request, whatever its host */
export async function createNetwork(handler) {
  const { cert, key, publicKeyHash } = await makeCertificate();
  /** @type {LoggedRequest[]} */
  const log = [];
  /** Those that are still answered. @type {Set<LoggedRequest>} */
  const underWay = new Set();
  const arrivals = new EventEmitter().setMaxListeners(0);

  const answer =
    (/** @type {string} */ scheme) =>
    (/** @type {Incoming} */ req, /** @type {Response} */ res) => {
      // A proxy is asked for whole addresses, an origin server for paths.
      const url = new URL(req.url ?? '/', `${scheme}://${req.headers.host}`);
      if (isBrowserErrand(url.hostname)) return res.writeHead(502).end();
      const request = logRequest(req, url);
      log.push(request);
      underWay.add(request);
      res.on('close', () => underWay.delete(request));
      arrivals.emit('request', request);
      void request.arrived.then(() => arrivals.emit('request', request));
      req.url = url.pathname + url.search;
      return Promise.resolve(handler(req, res, request)).catch((error) => {
        process.emitWarning(error);
        if (!res.headersSent) res.writeHead(500);
        res.end();
      });
    };

  const secure = createHttpsServer({ cert, key }, answer('https'));
  const proxy = createHttpServer(answer('http'));
  // A connection given up while a request is on its way loses the request.
  for (const server of [secure, proxy]) server.keepAliveTimeout = 0;
  /** @type {Set<import('node:stream').Duplex>} */
  const tunnels = new Set();
  proxy.on('connect', (req, client, head) => {
    const [host = '', port] = (req.url ?? '').split(':');
    if (isBrowserErrand(host)) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const { port: target } = addressOf(port === '443' ? secure : proxy);
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length) upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      tunnels.add(socket);
      socket.on('close', () => {
        tunnels.delete(socket);
        // Through half a tunnel no answer comes, and the browser would wait for one.
        other.end();
      });
      // Browsers drop connections whenever they please; that is not a failure.
      socket.on('error', () => socket.destroy());
    }
    return undefined;
  });

  await Promise.all([secure, proxy].map(listen));
  return {
    proxy: `http://127.0.0.1:${addressOf(proxy).port}`,
    /** For Chromium's --host-resolver-rules, where a proxy is not wanted. */
    securePort: addressOf(secure).port,
    publicKeyHash,
    log,
    underWay,
    arrivals,
    async close() {
      for (const socket of tunnels) socket.destroy();
      await Promise.all([secure, proxy].map(stop));
    },
  };
}

/** @param {Incoming} req @param {URL} url @returns {LoggedRequest} */
function logRequest(req, url) {
  const request = {
    time: Date.now(),
    host: url.hostname,
    method: req.method ?? '',
    url: url.href,
    path: url.pathname,
    headers: req.headers,
    body: '',
    arrived: Promise.resolve(),
  };
  request.arrived = new Promise((resolve) => {
    req.on('data', (chunk) => (request.body += chunk));
    req.on('close', resolve);
    req.on('end', resolve);
  });
  return request;
}

/** @param {import('node:net').Server} server @returns {Promise<void>} */
const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const stop = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** @param {import('node:net').Server} server */
const addressOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address());
