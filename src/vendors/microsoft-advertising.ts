/**
 * Microsoft Advertising's Universal Event Tracking (UET), with its consent mode.
 *
 * Commands: https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent; tag:
 * https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq. Microsoft's pages give neither the
 * names nor the lifetimes of all it stores: these are the ones commonly seen, at their longest. They name no
 * command that stops the tag: once denied it reads and writes no cookie of this website, but still sends pings
 * until the page is left or reloaded.
 */
import type { Service } from '../consent/service.js';
import { isCommand, page, queue } from './page.js';
import {
  both,
  DAY,
  days,
  FROM_ADVERT,
  months,
  stored,
  UNTIL_CLEARED,
  VISIT,
  VISITOR,
} from './stored.js';

export interface MicrosoftAdvertisingOptions {
  /** The UET tag's id, digits only: `12345678`. */
  id: string;
  /** Default `marketing`. Its basis must be `consent`. */
  category?: string;
}

type Tag = new (settings: object) => object;

const MICROSOFT = both(
  'Gives your browser a number on Microsoft’s websites, and chooses adverts by it',
  'Yn rhoi rhif i’ch porwr ar wefannau Microsoft, ac yn dewis hysbysebion yn ôl y rhif',
);

const consent = (kind: 'default' | 'update', answer: 'granted' | 'denied'): unknown =>
  queue('uetq').push('consent', kind, { ad_storage: answer });

/** @example microsoftAdvertising({ id: '12345678' }) */
export function microsoftAdvertising({
  id,
  category = 'marketing',
}: MicrosoftAdvertisingOptions): Service {
  let granted = false;
  let requested = false;
  let begun = false;

  /** What the tag's own snippet does when its script is there; not for a visitor who has withdrawn meanwhile. */
  const begin = (): void => {
    const { UET } = page;
    if (begun || !granted || !isCommand(UET)) return;
    begun = true;
    page['uetq'] = new (UET as unknown as Tag)({
      ti: id,
      enableAutoSpaTracking: true,
      q: queue('uetq'),
    });
    queue('uetq').push('pageLoad');
  };

  return {
    id: 'microsoft-advertising',
    category,
    consentOnly: true,
    provider: 'Microsoft Advertising',
    purpose: both(
      'Measures how well our adverts on Bing work, and chooses adverts for you.',
      'Yn mesur pa mor dda y mae ein hysbysebion ar Bing yn gweithio, ac yn dewis hysbysebion i chi.',
    ),
    hosts: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
    cookies: [
      stored('_uetsid', VISIT, DAY),
      stored('_uetvid', VISITOR, months(13)),
      stored('_uetmsclkid', FROM_ADVERT, days(90)),
      stored('_uet*', VISITOR, UNTIL_CLEARED, 'localStorage'),
      ...['MUID', 'SRM_B', 'MSPTC'].map((name) =>
        stored(`${name} (bing.com)`, MICROSOFT, months(13)),
      ),
      stored('MR (bing.com)', both('Renews that number', 'Yn adnewyddu’r rhif hwnnw'), days(7)),
    ],
    grant({ load }) {
      if (!/^\d+$/.test(id)) return;
      granted = true;
      if (!requested) consent('default', 'denied');
      consent('update', 'granted');
      begin();
      if (requested) return;
      requested = true;
      const script = load('https://bat.bing.com/bat.js') as Partial<EventTarget> | undefined;
      script?.addEventListener?.('load', begin);
    },
    withdraw() {
      granted = false;
      if (requested) consent('update', 'denied');
    },
  };
}
