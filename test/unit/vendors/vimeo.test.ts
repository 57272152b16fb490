import { expect } from '@open-wc/testing';
import { vimeo } from '../../../src/vendors/vimeo.js';
import { everyVendor } from '../support/vendor-suite.js';

describe('Vimeo', () => {
  everyVendor({ id: 'vimeo', category: 'embeds', make: vimeo });

  it('has nothing to load or to stop, for its content is inert markup', () => {
    expect(vimeo().grant).to.equal(undefined);
    expect(vimeo().withdraw).to.equal(undefined);
  });
});
