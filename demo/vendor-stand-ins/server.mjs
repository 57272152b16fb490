// Answers where each vendor would, all on one host: /vendors/<their host>/<their path>. Keeps nothing.

import { scriptOf, standIns } from './stand-ins.mjs';

const byScript = new Map(Object.entries(standIns).map(([id, { script }]) => [script, id]));

export function createVendorStandIn() {
  return async (req, res) => {
    const { pathname } = new URL(`http://stand-in${req.url.replace(/^\/+/, '/')}`);
    const [, theirs] = /^\/vendors\/(.+)$/.exec(pathname) ?? [];
    const id = byScript.get(theirs);
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.setHeader('Cache-Control', 'no-store');
    if (id) {
      res.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      res.end(await scriptOf(id));
    } else {
      req.resume();
      res.writeHead(theirs ? 204 : 404).end();
    }
  };
}
