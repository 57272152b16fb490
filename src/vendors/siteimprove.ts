/**
 * Siteimprove Analytics.
 *
 * Script and data:
 * https://support.siteimprove.com/hc/en-gb/articles/115000070092-Analytics-Technical-Specifications. No page of
 * Siteimprove's that could be read lists names and lifetimes of its cookies: they are those that users of it
 * publish, at their longest. It has no consent or stop command that is known: nothing is loaded before a grant,
 * and after a withdrawal only leaving or reloading the page ends it.
 */
import type { Service } from '../consent/service.js';
import { both, BROWSER_CLOSES, days, stored, VISIT, VISITOR } from './stored.js';

export interface SiteimproveOptions {
  /** The account's number, as in `siteanalyze_<number>.js`. */
  id: string;
  /** Default `analytics`. Its basis must be `consent`. */
  category?: string;
}

/** @example siteimprove({ id: '1234567' }) */
export function siteimprove({ id, category = 'analytics' }: SiteimproveOptions): Service {
  let started = false;

  return {
    id: 'siteimprove',
    category,
    consentOnly: true,
    provider: 'Siteimprove',
    purpose: both(
      'Counts visits and shows which pages people use.',
      'Yn cyfrif ymweliadau ac yn dangos pa dudalennau mae pobl yn eu defnyddio.',
    ),
    hosts: ['siteimproveanalytics.com', '*.siteimproveanalytics.io'],
    cookies: [
      stored('nmstat', VISITOR, days(1000)),
      stored('siteimproveses', VISIT, BROWSER_CLOSES),
      stored(
        'AWSELBCORS (siteimproveanalytics.io)',
        both('Sends one visit to one server', 'Yn anfon un ymweliad at un gweinydd'),
        BROWSER_CLOSES,
      ),
    ],
    grant({ load }) {
      if (started || !/^\d+$/.test(id)) return;
      started = true;
      load(`https://siteimproveanalytics.com/js/siteanalyze_${id}.js`);
    },
  };
}
