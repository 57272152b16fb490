import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import type { ConsentOptions } from '../../../src/consent/options.js';
import * as makers from '../../../src/entries/vendors.js';
import { service } from '../support/sample-options.js';

/** Each as its example has it. */
const services = [
  makers.clarity({ id: '3t0wlogvdz' }),
  makers.googleAds({ id: 'AW-123456789' }),
  makers.googleAnalytics({ id: 'G-XXXXXXXXXX' }),
  makers.googleMaps(),
  makers.googleTagManager({ id: 'GTM-XXXXXXX' }),
  makers.hotjar({ id: '1234567' }),
  makers.linkedInInsight({ id: '1234567' }),
  makers.matomo({ address: 'https://matomo.example.gov.uk/', site: 1 }),
  makers.metaPixel({ id: '123456789012345' }),
  makers.microsoftAdvertising({ id: '12345678' }),
  makers.siteimprove({ id: '1234567' }),
  makers.vimeo(),
  makers.youtube(),
];

describe('a vendor from code', () => {
  it('has one example here for each that there is', () =>
    expect(services.length).to.equal(Object.keys(makers).length));

  for (const made of services) {
    it(`is an option as it comes: ${made.id}`, () => {
      const { services: taken } = resolveConfig({ service, services: [made] });
      expect(taken.map(({ id, category }) => [id, category])).to.deep.equal([
        [made.id, made.category],
      ]);
    });
  }

  it('has a misspelt option found by TypeScript, and by itself', () => {
    // @ts-expect-error -- category
    expect(() => makers.googleMaps({ categry: 'embeds' })).to.throw(/one of vendor, category/);
    // @ts-expect-error -- provider
    const slip: ConsentOptions['services'] = [{ id: 'a', category: 'b', provder: 'Us' }];
    expect(slip).to.have.length(1);
  });

  it('refuses what is no object as options', () =>
    expect(() => makers.googleMaps(null as never)).to.throw(/`google-maps` must be an object/));
});
