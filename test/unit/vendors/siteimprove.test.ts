import { expect } from '@open-wc/testing';
import { siteimprove } from '../../../src/vendors/siteimprove.js';
import { everyVendor, vendorPage } from '../support/vendor-suite.js';

const id = '1234567';

describe('Siteimprove', () => {
  everyVendor({
    id: 'siteimprove',
    category: 'analytics',
    make: (options) => siteimprove({ id, ...options }),
    wrong: {
      'an address in the id': () => siteimprove({ id: '1/../evil' }),
      'no id': () => siteimprove({} as never),
    },
  });

  it('is loaded from its own address', () => {
    const page = vendorPage();
    siteimprove({ id }).grant!(page);
    expect(page.loaded).to.deep.equal([`https://siteimproveanalytics.com/js/siteanalyze_${id}.js`]);
  });

  it('is given no command on a withdrawal, for it has none', () => {
    expect(siteimprove({ id }).withdraw).to.equal(undefined);
  });
});
