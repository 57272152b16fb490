import { expect } from '@open-wc/testing';
import { metaPixel } from '../../../src/vendors/meta-pixel.js';
import { asLists, cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = '123456789012345';
const stub = () =>
  globals['fbq'] as { queue: unknown[]; callMethod?: (...words: unknown[]) => unknown };
const commands = () => asLists(stub().queue);

describe('Meta Pixel', () => {
  cleanUp('fbq', '_fbq');

  everyVendor({
    id: 'meta-pixel',
    category: 'marketing',
    make: (options) => metaPixel({ id, ...options }),
    names: ['fbq', '_fbq'],
    wrong: {
      'an id that is no number': () => metaPixel({ id: '1"};alert(1)' }),
      'no id': () => metaPixel({} as never),
    },
  });

  it('is revoked before it begins, and granted before it is loaded', () => {
    const page = vendorPage();
    metaPixel({ id }).grant!(page);
    expect(commands()).to.deep.equal([
      ['consent', 'revoke'],
      ['set', 'autoConfig', false, id],
      ['init', id],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
    expect(page.loaded).to.deep.equal(['https://connect.facebook.net/en_US/fbevents.js']);
  });

  it('is revoked on a withdrawal, and granted on a grant after it', () => {
    const service = metaPixel({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands().slice(5)).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
  });

  it('finds the stub it looks for', () => {
    metaPixel({ id }).grant!(vendorPage());
    expect(globals['_fbq']).to.equal(globals['fbq']);
    expect(globals['fbq']).to.include({ loaded: true, version: '2.0', push: globals['fbq'] });
  });

  it('hears at once what is said after it was loaded', () => {
    const service = metaPixel({ id });
    service.grant!(vendorPage());
    const heard: unknown[][] = [];
    stub().callMethod = (...words) => heard.push(words);
    service.withdraw!();
    expect(heard).to.deep.equal([['consent', 'revoke']]);
  });
});
