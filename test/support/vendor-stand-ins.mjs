/** Plays the vendors of the catalogue: hands out their stand-in scripts, and takes what they send. */
import { readFile } from 'node:fs/promises';

/**
 * Where each has its script, and which hosts take its hits. What it is named and given on a page is the
 * catalogue's affair.
 *
 * @type {Readonly<Record<string, { script: string, hosts: readonly string[] }>>}
 */
export const standIns = {
  'google-tag-manager': {
    script: 'www.googletagmanager.com/gtm.js',
    hosts: ['region1.google-analytics.com'],
  },
  'google-ads': {
    script: 'www.googletagmanager.com/gtag/js',
    hosts: ['googleads.g.doubleclick.net'],
  },
  clarity: { script: 'www.clarity.ms/tag/3t0wlogvdz', hosts: ['k.clarity.ms'] },
  'microsoft-advertising': { script: 'bat.bing.com/bat.js', hosts: ['bat.bing.com'] },
  matomo: { script: 'matomo.example.com/matomo.js', hosts: ['matomo.example.com'] },
  siteimprove: {
    script: 'siteimproveanalytics.com/js/siteanalyze_1234567.js',
    hosts: ['1234567.global.siteimproveanalytics.io'],
  },
  hotjar: { script: 'static.hotjar.com/c/hotjar-1234567.js', hosts: ['content.hotjar.io'] },
  'meta-pixel': { script: 'connect.facebook.net/en_US/fbevents.js', hosts: ['www.facebook.com'] },
  'linkedin-insight': {
    script: 'snap.licdn.com/li.lms-analytics/insight.min.js',
    hosts: ['px.ads.linkedin.com'],
  },
};

/** A file as a part of a script, which neither imports nor exports. */
const partOf = async (/** @type {string} */ file) => {
  const text = await readFile(new URL(`vendor-stand-ins/${file}.js`, import.meta.url), 'utf8');
  return text.replace(/^import [^;]+;$/gm, '').replace(/^export /gm, '');
};

/**
 * @param {import('./site.mjs').Site} site answers as this vendor from now on
 * @param {string} id as in the catalogue
 * @param {(typeof standIns)[string]} [standIn] elsewhere than most
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
      const [device, vendor] = await Promise.all([partOf('device'), partOf(id)]);
      const headers = { 'content-type': 'text/javascript; charset=utf-8' };
      return res.writeHead(200, headers).end(`(() => {\n${device}\n${vendor}})();\n`);
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
