import { expect } from '@open-wc/testing';
import { microsoftAdvertising } from '../../../src/vendors/microsoft-advertising.js';
import { cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = '12345678';
const granted = ['consent', 'update', { ad_storage: 'granted' }];
const denied = ['consent', 'update', { ad_storage: 'denied' }];

/** What Microsoft's script brings: it takes over the queue it is given. */
class StandIn {
  static made: Record<string, unknown>[] = [];
  heard: unknown[] = [];
  constructor(settings: Record<string, unknown>) {
    StandIn.made.push(settings);
  }
  push(...words: unknown[]) {
    this.heard.push(...words);
  }
}

const heard = () => (globals['uetq'] as StandIn).heard;

/** @param page whose script has arrived */
function arrive({ scripts }: ReturnType<typeof vendorPage>): void {
  globals['UET'] = StandIn;
  scripts[0]!.dispatchEvent(new Event('load'));
}

describe('Microsoft Advertising', () => {
  cleanUp('uetq', 'UET');
  beforeEach(() => {
    StandIn.made = [];
  });

  everyVendor({
    id: 'microsoft-advertising',
    category: 'marketing',
    make: (options) => microsoftAdvertising({ id, ...options }),
    names: ['uetq'],
    wrong: {
      'an id that is no number': () => microsoftAdvertising({ id: '1&x=//evil.example' }),
      'no id': () => microsoftAdvertising({} as never),
    },
  });

  it('hears that adverts are denied by default, then that they are granted, before its script', () => {
    const page = vendorPage();
    microsoftAdvertising({ id }).grant!(page);
    expect(globals['uetq']).to.deep.equal([
      'consent',
      'default',
      { ad_storage: 'denied' },
      ...granted,
    ]);
    expect(page.loaded).to.deep.equal(['https://bat.bing.com/bat.js']);
  });

  it('begins with the queue and a page load when its script has arrived', () => {
    const page = vendorPage();
    microsoftAdvertising({ id }).grant!(page);
    const queue = globals['uetq'];
    arrive(page);
    expect(StandIn.made).to.deep.equal([{ ti: id, enableAutoSpaTracking: true, q: queue }]);
    expect(heard()).to.deep.equal(['pageLoad']);
  });

  it('hears of a withdrawal, and of a grant after it', () => {
    const page = vendorPage();
    const service = microsoftAdvertising({ id });
    service.grant!(page);
    arrive(page);
    service.withdraw!();
    service.grant!(page);
    expect(heard()).to.deep.equal(['pageLoad', ...denied, ...granted]);
    expect(StandIn.made.length).to.equal(1);
  });

  it('does not begin for a visitor who withdrew while its script was on the way', () => {
    const page = vendorPage();
    const service = microsoftAdvertising({ id });
    service.grant!(page);
    service.withdraw!();
    arrive(page);
    expect(StandIn.made).to.deep.equal([]);
    service.grant!(page);
    expect(StandIn.made.length).to.equal(1);
    expect(heard()).to.deep.equal(['pageLoad']);
  });

  it('does not break on a script that brings nothing', () => {
    const page = vendorPage();
    microsoftAdvertising({ id }).grant!(page);
    page.scripts[0]!.dispatchEvent(new Event('load'));
    expect(Array.isArray(globals['uetq'])).to.equal(true);
  });
});
