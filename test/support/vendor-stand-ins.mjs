/** Plays the vendors of the catalogue under their own names: hands out their scripts, and takes what they send. */
import { scriptOf, standIns } from '../../demo/vendor-stand-ins/stand-ins.mjs';
import { answerAsGoogle, isGoogleHost } from './google.mjs';

/**
 * @typedef {import('./network.mjs').LoggedRequest} LoggedRequest
 * @typedef {import('../../demo/vendor-stand-ins/stand-ins.mjs').StandIn} StandIn
 */

/** Plays itself to every test. @type {StandIn} */
const googleAnalytics = {
  script: 'www.googletagmanager.com/gtag/js',
  hosts: ['region1.google-analytics.com'],
};

/**
 * @param {import('./site.mjs').Site} site answers as these vendors from now on
 * @param {readonly { vendor: string, standIn?: StandIn }[]} played by their names in the catalogue; `standIn` where
 *   one is elsewhere than most
 * @param {boolean} [isDumb] their scripts are empty, so that their queues stay as we fill them
 */
export function playVendors(site, played, isDumb = false) {
  const all = { 'google-analytics': googleAnalytics, ...standIns };
  const cast = played.map(({ vendor, standIn = all[vendor] }) => {
    if (!standIn) throw new Error(`no stand-in for ${vendor}`);
    return { vendor, ...standIn };
  });
  const scriptAt = (/** @type {LoggedRequest} */ { host, path, url }) =>
    cast.find(
      ({ vendor, script }) =>
        host + path === script && (vendor === 'google-ads') === url.includes('?id=AW-'),
    );
  const isHit = (/** @type {LoggedRequest} */ request) =>
    cast.some(({ hosts }) => hosts.includes(request.host)) && !scriptAt(request);

  /** @type {import('./network.mjs').Handler} */
  const answer = async (req, res, request) => {
    const { vendor } = scriptAt(request) ?? {};
    if (vendor && vendor !== 'google-analytics') {
      const headers = { 'content-type': 'text/javascript; charset=utf-8' };
      return res.writeHead(200, headers).end(isDumb ? '' : await scriptOf(vendor));
    }
    if (isGoogleHost(request.host)) return answerAsGoogle(req, res, request);
    await request.arrived;
    return res.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  };
  for (const { script, hosts } of cast) {
    for (const host of [script.split('/')[0] ?? '', ...hosts]) site.host(host, answer);
  }
  return {
    isHit,
    hits: () => site.requests(isHit),
    scripts: () => site.requests((request) => !!scriptAt(request)),
  };
}

/** @param {import('./site.mjs').Site} site @param {string} vendor @param {StandIn} [standIn] */
export const playVendor = (site, vendor, standIn) =>
  playVendors(site, [{ vendor, ...(standIn && { standIn }) }]);
