import { expect } from '@open-wc/testing';
import { youtube } from '../../../src/vendors/youtube.js';
import { everyVendor } from '../support/vendor-suite.js';

describe('YouTube', () => {
  everyVendor({ id: 'youtube', category: 'embeds', make: youtube });

  it('has nothing to load or to stop, for its content is inert markup', () => {
    expect(youtube().grant).to.equal(undefined);
    expect(youtube().withdraw).to.equal(undefined);
  });
});
