/** Plays Google's hosts: hands out the stand-in tag, takes hits, and says what had arrived. */
import { readFile } from 'node:fs/promises';

const standIn = new URL('gtag-stand-in.js', import.meta.url);

export const tagHost = 'www.googletagmanager.com';

/** The hosts no request may reach before a grant. */
export const isGoogleHost = (/** @type {string} */ host) =>
  /(^|\.)(googletagmanager\.com|google-analytics\.com|analytics\.google\.com|doubleclick\.net|googleadservices\.com|googlesyndication\.com|google\.com|google\.co\.uk)$/.test(
    host,
  );

/** @type {import('./network.mjs').Handler} */
export async function answerAsGoogle(_req, res, request) {
  if (request.host === tagHost && request.path === '/gtag/js') {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    };
    return res.writeHead(200, headers).end(await readFile(standIn));
  }
  await request.arrived;
  return res.writeHead(204, { 'access-control-allow-origin': '*' }).end();
}

/**
 * @typedef {object} Hit one measured event; several travel in one request
 * @property {number} sentAt when its request arrived
 * @property {number} measuredAt
 * @property {string} id of the property it belongs to
 * @property {string} event
 * @property {string} consent as in G100 (nothing granted) or G101 (analytics)
 * @property {string} page
 * @property {string | null} client the identifier from `_ga`, null for a cookieless ping
 */

/** @param {import('./network.mjs').LoggedRequest[]} requests @returns {Hit[]} */
export function readHits(requests) {
  return requests
    .filter(
      (request) => /\.google-analytics\.com$/.test(request.host) && request.path === '/g/collect',
    )
    .flatMap((request) =>
      request.body
        .split('\r\n')
        .filter(Boolean)
        .map((line) => readHit(request, new URLSearchParams(line))),
    );
}

/** @param {import('./network.mjs').LoggedRequest} request @param {URLSearchParams} fields */
const readHit = (request, fields) => ({
  sentAt: request.time,
  measuredAt: Number(fields.get('at')),
  id: fields.get('tid') ?? '',
  event: fields.get('en') ?? '',
  consent: fields.get('gcs') ?? '',
  page: fields.get('dl') ?? '',
  client: fields.get('cid'),
});

/** What the tag sends about itself when its page goes away; it measures nothing. */
export const isDiagnostic = (/** @type {import('./network.mjs').LoggedRequest} */ request) =>
  request.host === tagHost && request.path === '/td';

export const isTag = (/** @type {import('./network.mjs').LoggedRequest} */ request) =>
  request.host === tagHost && request.path === '/gtag/js';
