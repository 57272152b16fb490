/** A fresh visitor on a council's website that names one vendor in its JSON block, played by its stand-in. */
import { standIns } from '../../demo/vendor-stand-ins/stand-ins.mjs';
import { visitCouncil } from './council-visit.mjs';
import { cookieNames, storageKeys } from './device.mjs';
import { configOf } from './vendor-cases.mjs';
import { playVendor } from './vendor-stand-ins.mjs';

/**
 * @param {import('node:test').TestContext} t
 * @param {import('./vendor-cases.mjs').VendorCase} one
 * @param {{ host?: string, config?: object, main?: string, isDumb?: boolean }} [council] `config`: further
 *   options; `isDumb`: its script is empty, so that its queue stays as we fill it
 */
export async function visitVendor(t, one, { host, config, main, isDumb } = {}) {
  const page = {
    tag: { 'data-google': null },
    config: { ...configOf(one), ...config },
    ...(main && { main }),
  };
  const visitor = await visitCouncil(t, { page, ...(host && { host }) });
  const { standIn = standIns[one.vendor] } = one;
  const vendor = playVendor(visitor.site, one.vendor, standIn);
  if (isDumb) {
    visitor.site.host(standIn?.script.split('/')[0] ?? '', (_req, res) =>
      res.writeHead(200, { 'content-type': 'text/javascript' }).end(),
    );
  }
  return {
    ...visitor,
    ...vendor,
    /** Everything on the device but the answer itself. */
    async stored() {
      const names = [...(await cookieNames(visitor.context)), ...(await storageKeys(visitor.page))];
      return names.filter((name) => name !== 'assent');
    },
    /** Does what a tag that is alive would measure. */
    async act() {
      await visitor.page.click('h1');
      if (one.measure) await visitor.page.evaluate(`typeof fbq === 'function' && ${one.measure}`);
    },
  };
}

/** When each thing in the hits was measured; a pixel that does not say sends at once. */
export const measuredAt = (/** @type {import('./network.mjs').LoggedRequest[]} */ hits) =>
  hits.flatMap(({ body, time }) => {
    const times = [...body.matchAll(/(?:^|&)at=(\d+)/gm)].map(([, at]) => Number(at));
    return times.length ? times : [time];
  });

/** What it was told on this page, as plain values. @param {import('playwright-core').Page} page */
export const toldTo = (page, /** @type {import('./vendor-cases.mjs').VendorCase} */ { told }) =>
  page.evaluate(`(() => {
    const plain = (value) => {
      if (value instanceof Date) return 'date';
      if (typeof value === 'number' && value > 1e12) return 'time';
      if (typeof value === 'number' && value > 3e7) return 'remaining';
      if (Array.isArray(value) || String(value) === '[object Arguments]')
        return Array.from(value, plain);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
    };
    return plain(${told});
  })()`);
