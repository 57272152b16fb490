// Serves the demonstration, and beside it, on a second local host, stand-ins for Google's tag, for what it embeds
// and for every other vendor.

import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import { binValues } from './bin-days.mjs';
import {
  checkMessage,
  createSessions,
  formValues,
  readMessage,
  sessionCookie,
} from './contact-form.mjs';
import { createContentStandIn } from './content-stand-in/server.mjs';
import { createGoogleTagStandIn } from './google-tag-stand-in/server.mjs';
import { assentFolder, findPage, renderPage } from './render-page.mjs';
import { serveFile } from './static-files.mjs';
import { createVendorStandIn } from './vendor-stand-ins/server.mjs';
import { vendorValues } from './vendors.mjs';

const assets = new URL('./assets/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);
const mostBytes = 20_000;

/** @param {string} vendors also allowed, on the page that names them all */
function securityHeaders(googleTag, content, vendors = '') {
  const tag = new URL(googleTag).origin;
  const google = tag.endsWith('.googletagmanager.com')
    ? ' https://*.google-analytics.com https://*.analytics.google.com'
    : '';
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      `script-src 'self' ${tag}${vendors}`,
      `connect-src 'self' ${tag}${google}${vendors}`,
      `img-src 'self' data: ${tag}${google}`,
      "style-src 'self'",
      `frame-src 'self' ${content}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

async function readForm(req) {
  const parts = [];
  let size = 0;
  for await (const part of req) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

/**
 * `(req, res) => void` for any server of Node's; `googleTag` is the address the pages give the gate, `content` the
 * origin of what they embed, `vendors` that of the stand-in for all other vendors.
 */
export function createDemoHandler({
  googleTag,
  content = 'https://content.example.org',
  vendors = 'https://vendors.example.org',
  now = Date.now,
}) {
  const headers = securityHeaders(googleTag, content);
  const sessions = createSessions(now);

  const send = (res, path, values = {}, status = 200) => {
    const html = renderPage(findPage(path), { googleTag, content, ...values });
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'no-cache');
    res.writeHead(status).end(html);
  };

  const redirect = (res, status, location) => res.writeHead(status, { Location: location }).end();

  /** The only page that sets a cookie of the site's own. */
  function showContactForm(req, res, { session, status, ...shown }) {
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('Set-Cookie', sessionCookie(session, Boolean(req.socket?.encrypted)));
    send(res, '/contact', formValues({ token: session.token, ...shown }), status);
  }

  function openContactForm(req, res, query) {
    const session = sessions.find(req.headers.cookie) ?? sessions.start();
    const { errors } = session;
    const typed = { ...session.typed, ...(query.has('about') && { about: query.get('about') }) };
    session.errors = undefined;
    showContactForm(req, res, { session, typed, errors });
  }

  async function takeMessage(req, res) {
    const form = await readForm(req);
    if (!form) return send(res, '/too-long', {}, 413);
    const session = sessions.find(req.headers.cookie) ?? sessions.start();
    const typed = readMessage(form);
    if (form.get('token') !== session.token) {
      const errors = { send: 'Your browser did not send back the form’s cookie. Send it again' };
      return showContactForm(req, res, { session, status: 403, typed, errors });
    }
    const errors = checkMessage(typed);
    if (Object.keys(errors).length) {
      Object.assign(session, { typed, errors });
      return redirect(res, 303, '/contact#error-summary');
    }
    Object.assign(session, { typed: undefined, errors: undefined, sent: true });
    return redirect(res, 303, '/contact/sent');
  }

  async function answer(req, res) {
    const { pathname, searchParams } = new URL(`http://demo${req.url.replace(/^\/+/, '/')}`);
    const isVendors = pathname === '/vendors';
    const allowed = isVendors ? securityHeaders(googleTag, content, ` ${vendors}`) : headers;
    for (const [name, value] of Object.entries(allowed)) res.setHeader(name, value);

    if (req.method === 'POST' && pathname === '/contact') return takeMessage(req, res);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return res.writeHead(405, { Allow: pathname === '/contact' ? 'GET, POST' : 'GET' }).end();
    }
    for (const [prefix, folder] of [
      [assentFolder, dist],
      ['/assets/', assets],
    ]) {
      if (!pathname.startsWith(prefix)) continue;
      if (await serveFile(folder, pathname.slice(prefix.length), req, res)) return undefined;
      return res.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    }
    const page = findPage(pathname);
    if (!page || page.status) {
      const plain = findPage(pathname.replace(/\/$/, ''));
      if (plain && !plain.status) return redirect(res, 301, plain.path);
      return send(res, '/not-found', {}, 404);
    }
    if (pathname === '/contact') return openContactForm(req, res, searchParams);
    if (pathname === '/contact/sent' && !sessions.find(req.headers.cookie)?.sent) {
      return redirect(res, 303, '/contact');
    }
    if (isVendors)
      return send(res, pathname, await vendorValues({ googleTag, content, standIn: vendors }));
    if (pathname === '/bins') {
      return send(res, '/bins', binValues(searchParams.get('postcode') ?? undefined, now()));
    }
    return send(res, pathname);
  }

  return (req, res) => {
    answer(req, res).catch((error) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else res.writeHead(500, { 'Content-Type': 'text/plain' }).end('The demo has a fault.\n');
    });
  };
}

/** Listens on the first free port from `port` up. */
function listen(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('listening', () => resolve(server.address().port));
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(handler, host, port + 1));
      else reject(error);
    });
    server.listen(port, host);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = Number(process.env.PORT) || 8000;
  if (!existsSync(new URL('assent.js', dist))) {
    console.warn(
      'dist/assent.js is missing: run `npm run build` first, or the pages have no banner.',
    );
  }
  const tagPort = await listen(createGoogleTagStandIn(), '127.0.0.1', wanted + 1);
  const googleTag = `http://127.0.0.1:${tagPort}/gtag/js`;
  const contentPort = await listen(createContentStandIn(), '127.0.0.1', tagPort + 1);
  const content = `http://127.0.0.1:${contentPort}`;
  const vendorPort = await listen(createVendorStandIn(), '127.0.0.1', contentPort + 1);
  const vendors = `http://127.0.0.1:${vendorPort}`;
  const handler = createDemoHandler({ googleTag, content, vendors });
  const port = await listen(handler, 'localhost', wanted);
  console.log(`The demo is at http://localhost:${port}/ (Ctrl+C stops it)`);
}
