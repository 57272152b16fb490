/**
 * Meta Pixel (Facebook, Instagram), with its consent commands.
 *
 * Order: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr; loader and `autoConfig`:
 * https://developers.facebook.com/docs/meta-pixel/get-started and /advanced; cookies:
 * https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc and
 * https://www.facebook.com/privacy/policies/cookies. What `autoConfig` leaves out and how long the cookies last
 * could not be read there, and is what is commonly published. That it keeps `lastExternalReferrer` is seen and not
 * documented. A revoked pixel is said to pause its sending; nothing is documented that unloads it.
 */
import type { Service } from '../consent/service.js';
import { isCommand, page, type Command } from './page.js';
import { both, days, FROM_ADVERT, FROM_WEBSITE, stored, UNTIL_CLEARED, VISITOR } from './stored.js';

export interface MetaPixelOptions {
  /** The pixel's (or dataset's) id, digits only. */
  id: string;
  /** Default `marketing`. Its basis must be `consent`. */
  category?: string;
}

type Stub = Command & {
  push: Command;
  loaded: boolean;
  version: string;
  queue: unknown[];
  callMethod?: Command;
};

/** The pixel as its script left it, or the stub that the script looks for. */
function fbq(): Command {
  const { fbq: found } = page;
  if (isCommand(found)) return found;
  const stub = function (...words: unknown[]) {
    if (stub.callMethod) stub.callMethod(...words);
    else stub.queue.push(words);
  } as Stub;
  Object.assign(stub, { push: stub, loaded: true, version: '2.0', queue: [] });
  page['_fbq'] = stub;
  return (page['fbq'] = stub);
}

/** @example metaPixel({ id: '123456789012345' }) */
export function metaPixel({ id, category = 'marketing' }: MetaPixelOptions): Service {
  let started = false;

  return {
    id: 'meta-pixel',
    category,
    consentOnly: true,
    provider: 'Meta',
    purpose: both(
      'Measures how well our adverts on Facebook and Instagram work, and chooses adverts for you.',
      'Yn mesur pa mor dda y mae ein hysbysebion ar Facebook ac Instagram yn gweithio, ac yn dewis hysbysebion i chi.',
    ),
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    cookies: [
      stored('_fbp', VISITOR, days(90)),
      stored('_fbc', FROM_ADVERT, days(90)),
      stored('lastExternalReferrer*', FROM_WEBSITE, UNTIL_CLEARED, 'localStorage'),
      stored(
        'fr (facebook.com)',
        both(
          'Chooses adverts for you and measures how well they work',
          'Yn dewis hysbysebion i chi ac yn mesur pa mor dda y maent yn gweithio',
        ),
        days(90),
      ),
    ],
    grant({ load }) {
      if (!/^\d+$/.test(id)) return;
      if (!started) {
        fbq()('consent', 'revoke');
        // By itself it would also send what buttons and pages say.
        fbq()('set', 'autoConfig', false, id);
        fbq()('init', id);
        fbq()('track', 'PageView');
      }
      fbq()('consent', 'grant');
      if (started) return;
      started = true;
      load('https://connect.facebook.net/en_US/fbevents.js');
    },
    withdraw() {
      if (started) fbq()('consent', 'revoke');
    },
  };
}
