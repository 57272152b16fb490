/**
 * LinkedIn Insight Tag.
 *
 * Tag: https://www.linkedin.com/help/lms/answer/a418880; what it stores:
 * https://www.linkedin.com/legal/l/cookie-table, whose rows were read in copies, lifetimes included. That it keeps `li_adsId` and `ln_or` is seen and not documented.
 * It has no consent or stop command that is documented: nothing is loaded before a grant, and after a withdrawal
 * only leaving or reloading the page ends it.
 */
import type { Service } from '../consent/service.js';
import { command, page, queue } from './page.js';
import {
  both,
  DAY,
  days,
  FROM_ADVERT,
  months,
  stored,
  UNTIL_CLEARED,
  YEAR,
  type InBoth,
} from './stored.js';

export interface LinkedInInsightOptions {
  /** The partner id, digits only: `1234567`. */
  id: string;
  /** Default `marketing`. Its basis must be `consent`. */
  category?: string;
}

const NUMBER = both(
  'Gives your browser a number for LinkedIn',
  'Yn rhoi rhif i’ch porwr ar gyfer LinkedIn',
);

/** What lies at linkedin.com. */
const there = (purpose: InBoth, expires: InBoth, ...names: string[]) =>
  names.map((name) => stored(`${name} (linkedin.com)`, purpose, expires));

/** @example linkedInInsight({ id: '1234567' }) */
export function linkedInInsight({ id, category = 'marketing' }: LinkedInInsightOptions): Service {
  let started = false;

  return {
    id: 'linkedin-insight',
    category,
    consentOnly: true,
    provider: 'LinkedIn',
    purpose: both(
      'Measures how well our adverts on LinkedIn work, and chooses adverts for you.',
      'Yn mesur pa mor dda y mae ein hysbysebion ar LinkedIn yn gweithio, ac yn dewis hysbysebion i chi.',
    ),
    hosts: ['snap.licdn.com', '*.ads.linkedin.com', 'www.linkedin.com'],
    cookies: [
      stored('li_fat_id', FROM_ADVERT, days(30)),
      stored('li_giant', FROM_ADVERT, days(7)),
      stored(
        'ln_or',
        both('Notes whether LinkedIn measures here', 'Yn nodi a yw LinkedIn yn mesur yma'),
        DAY,
      ),
      stored('li_adsId', NUMBER, UNTIL_CLEARED, 'localStorage'),
      ...there(NUMBER, YEAR, 'bcookie', 'bscookie'),
      ...there(
        both('Recognises you for adverts', 'Yn eich adnabod ar gyfer hysbysebion'),
        days(90),
        'li_sugr',
        '_guid',
      ),
      ...there(
        both('Recognises members of LinkedIn', 'Yn adnabod aelodau LinkedIn'),
        days(30),
        'lms_ads',
        'lms_analytics',
      ),
      ...there(
        both('Notes when your numbers were matched', 'Yn nodi pryd y cafodd eich rhifau eu paru'),
        days(30),
        'UserMatchHistory',
        'AnalyticsSyncHistory',
      ),
      ...there(
        both('Remembers your answer on LinkedIn', 'Yn cofio eich ateb ar LinkedIn'),
        months(6),
        'li_gc',
      ),
      ...there(both('Chooses a server', 'Yn dewis gweinydd'), DAY, 'lidc'),
    ],
    grant({ load }) {
      if (started || !/^\d+$/.test(id)) return;
      started = true;
      page['_linkedin_partner_id'] = id;
      queue('_linkedin_data_partner_ids').push(id);
      command('lintrk');
      load('https://snap.licdn.com/li.lms-analytics/insight.min.js');
    },
  };
}
