/** Plays the vendors of the catalogue: where each has its script, and the stand-in's script itself. */
import { readFile } from 'node:fs/promises';

/**
 * Where each has its script, and which hosts take its hits. What it is named and given on a page is the
 * catalogue's affair.
 *
 * @typedef {{ script: string, hosts: readonly string[] }} StandIn
 * @type {Readonly<Record<string, StandIn>>}
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
  const text = await readFile(new URL(`./${file}.js`, import.meta.url), 'utf8');
  return text.replace(/^import [^;]+;$/gm, '').replace(/^export /gm, '');
};

/** The script that plays a vendor. @param {string} id as in the catalogue */
export async function scriptOf(id) {
  const [device, vendor] = await Promise.all([partOf('device'), partOf(id)]);
  return `(() => {\n${device}\n${vendor}})();\n`;
}
