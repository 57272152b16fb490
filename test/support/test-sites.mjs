/** Tests each site of a table for the four promises, and for an audit that finds what nobody has declared. */
import { test } from 'node:test';
import { assertAllFour } from './any-site.mjs';
import { assertAuditFindsPlanted } from './audit.mjs';
import { visitCouncil } from './council-visit.mjs';

/**
 * @typedef {object} Fixture
 * @property {import('./council-page.mjs').CouncilPage} [page]
 * @property {string} [html] instead, when it is not `councilPage` that writes it
 * @property {'http' | 'https'} [scheme]
 * @property {(visitor: Visitor) => Promise<unknown> | void} [prepare] before the first page
 * @property {(visitor: Visitor, address: string) => Promise<unknown>} [open]
 * @property {(visitor: Visitor) => Promise<unknown> | void} [after] all four
 * @property {string[]} [refused] what nothing can be planted in
 *
 * @typedef {import('./council-visit.mjs').CouncilVisitor} Visitor
 * @typedef {Fixture & Omit<import('./any-site.mjs').Promises, 'open'>} Site
 *
 * @param {Record<string, Site>} sites
 */
export function testSites(sites) {
  for (const [what, fixture] of Object.entries(sites)) {
    test(`with ${what}: nothing before a choice, a no works, a yes does or fails closed with a sentence, the page works, and an audit finds what was planted`, async (t) => {
      const { page, html, scheme = 'https', prepare, after, refused, ...rest } = fixture;
      const { open: goTo = ({ page: tab }, address) => tab.goto(address), ...promises } = rest;
      const visitor = await visitCouncil(t, { page, ...(html && { html }) });
      const address = (/** @type {string} */ path) =>
        visitor.site.url(path).replace('https', scheme);
      const open = () => goTo(visitor, address('/'));
      await prepare?.(visitor);
      await assertAllFour(visitor, { ...promises, open });
      await after?.(visitor);
      await open();
      const { cookies } = promises;
      const file = address('/assent-1.0.0/assent-audit.js');
      await assertAuditFindsPlanted(visitor, file, { cookies, refused });
    });
  }
}
