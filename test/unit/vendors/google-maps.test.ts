import { expect } from '@open-wc/testing';
import { googleMaps } from '../../../src/vendors/google-maps.js';
import { everyVendor } from '../support/vendor-suite.js';

describe('Google Maps', () => {
  everyVendor({ id: 'google-maps', category: 'embeds', make: googleMaps });

  it('has nothing to load or to stop, for its content is inert markup', () => {
    expect(googleMaps().grant).to.equal(undefined);
    expect(googleMaps().withdraw).to.equal(undefined);
  });
});
