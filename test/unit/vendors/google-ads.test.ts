import { expect } from '@open-wc/testing';
import { googleAds } from '../../../src/vendors/google-ads.js';
import { asLists, cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = 'AW-123456789';
const commands = () => asLists(globals['dataLayer']);
const granted = { ad_storage: 'granted', ad_user_data: 'granted' };

/** What the tag is told of a page at this address. */
function settingsAt(address: string): Record<string, unknown> {
  const before = location.href;
  history.replaceState(null, '', address);
  try {
    googleAds({ id }).grant!(vendorPage());
    return commands()[3]![2] as Record<string, unknown>;
  } finally {
    history.replaceState(null, '', before);
  }
}

describe('Google Ads', () => {
  cleanUp('dataLayer', 'gtag');

  everyVendor({
    id: 'google-ads',
    category: 'marketing',
    make: (options) => googleAds({ id, ...options }),
    names: ['dataLayer', 'gtag'],
    wrong: {
      'an id of another kind': () => googleAds({ id: 'G-TEST123456' }),
      'an address in the id': () => googleAds({ id: 'AW-1&l=//evil.example' }),
      'no id': () => googleAds({} as never),
    },
  });

  it('hears what is denied, then what is granted, then of its settings', () => {
    const page = vendorPage();
    googleAds({ id }).grant!(page);
    expect(commands().map(([name, kind]) => [name, name === 'js' ? '' : kind])).to.deep.equal([
      ['consent', 'default'],
      ['consent', 'update'],
      ['js', ''],
      ['config', id],
    ]);
    expect(new Set(Object.values(commands()[0]![2] as object))).to.deep.equal(new Set(['denied']));
    expect(commands()[1]![2]).to.deep.equal(granted);
    expect(commands()[2]![1]).to.be.instanceOf(Date);
    expect(page.loaded).to.deep.equal([`https://www.googletagmanager.com/gtag/js?id=${id}`]);
  });

  it('is never told to choose adverts for the visitor', () => {
    const service = googleAds({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(JSON.stringify(commands())).not.to.contain('"ad_personalization":"granted"');
    expect(commands()[3]![2]).to.include({ allow_ad_personalization_signals: false });
  });

  it('hears of a withdrawal, and of a grant after it', () => {
    const service = googleAds({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands().slice(4)).to.deep.equal([
      ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied' }],
      ['consent', 'update', granted],
    ]);
  });

  it('leaves a tag that is there already its queue', () => {
    globals['dataLayer'] = [{ event: 'earlier' }];
    googleAds({ id }).grant!(vendorPage());
    expect((globals['dataLayer'] as object[])[0]).to.deep.equal({ event: 'earlier' });
  });

  it('is told which advert was clicked, and nothing else of the query', () => {
    const address = '/search?q=my+illness&gclid=abc&utm_source=x&said=1&wbraid=def#results';
    expect(settingsAt(address)['page_location']).to.equal(
      `${location.origin}/search?gclid=abc&utm_source=x&wbraid=def`,
    );
  });

  it('is told of a page without a query as it is', () => {
    expect(settingsAt('/bins')['page_location']).to.equal(`${location.origin}/bins`);
  });
});
