/** Plays the vendors of the catalogue under their own names: hands out their scripts, and takes what they send. */
import { scriptOf, standIns } from '../../demo/vendor-stand-ins/stand-ins.mjs';

/**
 * @param {import('./site.mjs').Site} site answers as this vendor from now on
 * @param {string} id as in the catalogue
 * @param {import('../../demo/vendor-stand-ins/stand-ins.mjs').StandIn} [standIn] elsewhere than most
 */
export function playVendor(site, id, standIn = standIns[id]) {
  if (!standIn) throw new Error(`no stand-in for ${id}`);
  const { script, hosts } = standIn;
  const scriptHost = script.split('/')[0] ?? '';
  const isScript = (/** @type {import('./network.mjs').LoggedRequest} */ { host, path }) =>
    host + path === script;

  /** @type {import('./network.mjs').Handler} */
  const answer = async (_req, res, request) => {
    if (isScript(request)) {
      const headers = { 'content-type': 'text/javascript; charset=utf-8' };
      return res.writeHead(200, headers).end(await scriptOf(id));
    }
    await request.arrived;
    return res.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  };
  for (const host of new Set([scriptHost, ...hosts])) site.host(host, answer);

  const isHit = (/** @type {import('./network.mjs').LoggedRequest} */ request) =>
    hosts.includes(request.host) && !isScript(request);
  return {
    isHit,
    hits: () => site.requests(isHit),
    scripts: () => site.requests(isScript),
  };
}
