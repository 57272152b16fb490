/** A fresh visitor on a council's website that names vendors in its JSON block, played by their stand-ins. */
import { visitCouncil } from './council-visit.mjs';
import { cookieNames, storageKeys } from './device.mjs';
import { configOf } from './vendor-cases.mjs';
import { playVendors } from './vendor-stand-ins.mjs';

/** @typedef {import('./vendor-cases.mjs').VendorCase} VendorCase */

/**
 * @param {import('node:test').TestContext} t
 * @param {readonly VendorCase[]} cases all of them on the same pages
 * @param {{ host?: string, paths?: string[], config?: object, main?: string, isDumb?: boolean }} [council] `config`:
 *   further options; `isDumb`: their scripts are empty, so that their queues stay as we fill them
 */
export async function visitVendors(t, cases, { host, paths, config, main, isDumb } = {}) {
  const pages = {
    tag: { 'data-google': null },
    config: { ...configOf(...cases), ...config },
    ...(main && { main }),
  };
  const council = { page: pages, ...(host && { host }), ...(paths && { paths }) };
  const visitor = await visitCouncil(t, council);
  return {
    ...visitor,
    ...playVendors(visitor.site, cases, isDumb),
    /** Everything on the device but the answer itself. @param {import('playwright-core').Page} [page] another tab */
    async stored(page = visitor.page) {
      const names = [...(await cookieNames(visitor.context)), ...(await storageKeys(page))];
      return names.filter((name) => name !== 'assent');
    },
    /** Does what a tag that is alive would measure. @param {import('playwright-core').Page} [page] another tab */
    async act(page = visitor.page) {
      await page.click('h1');
      for (const { measure } of cases) {
        if (measure) await page.evaluate(`typeof fbq === 'function' && ${measure}`);
      }
    },
  };
}

/** @param {import('node:test').TestContext} t @param {VendorCase} one @param {Parameters<typeof visitVendors>[2]} [council] */
export const visitVendor = (t, one, council) => visitVendors(t, [one], council);

/** When each thing in the hits was measured, and on which page. @param {import('./network.mjs').LoggedRequest[]} hits */
export const measuredIn = (hits) =>
  hits.flatMap(({ body, host, method }) =>
    body
      .split('\r\n')
      .filter(() => method === 'POST')
      .map((line) => {
        const fields = new URLSearchParams(line);
        const { pathname } = new URL(fields.get('dl') ?? fields.get('page') ?? '', 'https://x');
        return { host, time: Number(fields.get('at')), path: pathname };
      }),
  );

/** What it was told on this page, as plain values. @param {import('playwright-core').Page} page */
export const toldTo = (page, /** @type {VendorCase} */ { told }) =>
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
