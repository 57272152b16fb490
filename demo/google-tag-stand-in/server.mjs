// Answers where Google would: the tag at /gtag/js, its hits at /g/collect. Keeps nothing.

import { readFileSync } from 'node:fs';

const tagFile = new URL('./gtag.js', import.meta.url);

export function createGoogleTagStandIn() {
  return (req, res) => {
    const { pathname } = new URL(`http://stand-in${req.url.replace(/^\/+/, '/')}`);
    // The gate may ask for the tag with CORS (an `integrity` needs it); Google's answers so too.
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.setHeader('X-Content-Type-Options', 'nosniff');
    if (pathname === '/gtag/js') {
      res.writeHead(200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'private, max-age=900',
      });
      res.end(readFileSync(tagFile));
    } else if (pathname === '/g/collect') {
      req.resume();
      res.writeHead(204, { 'Cache-Control': 'no-store' }).end();
    } else {
      res.writeHead(404).end();
    }
  };
}
