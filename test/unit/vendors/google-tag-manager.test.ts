import { expect } from '@open-wc/testing';
import { googleTagManager } from '../../../src/vendors/google-tag-manager.js';
import { asLists, cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = 'GTM-TEST123';
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
};
/** Commands to Google's tags; the container's own events are plain objects. */
const commands = () =>
  asLists((globals['dataLayer'] as object[]).filter((entry) => !('event' in entry)));

describe('Google Tag Manager', () => {
  cleanUp('dataLayer', 'gtag');

  everyVendor({
    id: 'google-tag-manager',
    category: 'analytics',
    make: (options) => googleTagManager({ id, ...options }),
    names: ['dataLayer', 'gtag'],
    wrong: {
      'an id of another kind': () => googleTagManager({ id: 'G-TEST123456' }),
      'an address in the id': () => googleTagManager({ id: 'GTM-1&l=//evil.example' }),
      'no id': () => googleTagManager({} as never),
    },
  });

  it('hears what is denied, then what is granted, then that the container starts', () => {
    const page = vendorPage();
    googleTagManager({ id }).grant!(page);
    expect(commands()).to.deep.equal([
      ['consent', 'default', denied],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
    const last = (globals['dataLayer'] as Record<string, unknown>[]).at(-1)!;
    expect(last['event']).to.equal('gtm.js');
    expect(last['gtm.start']).to.be.closeTo(Date.now(), 5000);
    expect(page.loaded).to.deep.equal([`https://www.googletagmanager.com/gtm.js?id=${id}`]);
  });

  it('hears of a withdrawal, and of a grant after it', () => {
    const service = googleTagManager({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands().slice(2)).to.deep.equal([
      ['consent', 'update', { analytics_storage: 'denied' }],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
  });

  it('declares the cookies of Google Analytics only where it grants analytics', () => {
    const namesOf = (options: object): string[] =>
      googleTagManager({ id, ...options }).cookies.map(({ name }) => name);
    expect(namesOf({})).to.deep.equal(['_ga', '_ga_*']);
    expect(namesOf({ category: 'marketing', consent: ['ad_storage'] })).to.deep.equal([]);
  });

  it('grants and denies the consent types its owner names, and no others', () => {
    const consent = ['ad_storage', 'ad_user_data'] as const;
    const service = googleTagManager({ id, category: 'marketing', consent });
    service.grant!(vendorPage());
    service.withdraw!();
    expect(commands().slice(1)).to.deep.equal([
      ['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted' }],
      ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied' }],
    ]);
  });

  it('is loaded from a tag gateway where there is one', () => {
    const page = vendorPage();
    googleTagManager({ id, tag: 'https://www.example.gov.uk/metrics' }).grant!(page);
    expect(page.loaded).to.deep.equal([`https://www.example.gov.uk/metrics?id=${id}`]);
  });

  it('lists what its owner says that its tags store, and what Analytics does if nothing is said', () => {
    const cookies = [{ name: '_hjid', purpose: 'Counts visits', expires: '1 year' }];
    const names = (options: object) =>
      googleTagManager({ id, ...options }).cookies.map(({ name }) => name);
    expect(names({ cookies })).to.deep.equal(['_hjid']);
    expect(names({})).to.deep.equal(['_ga', '_ga_*']);
    expect(names({ cookies: [] })).to.deep.equal(['_ga', '_ga_*']);
  });

  it('adds the hosts of its tags to its own', () => {
    const { hosts } = googleTagManager({ id, hosts: ['tags.example'] });
    expect(hosts).to.include.members(['www.googletagmanager.com', 'tags.example']);
  });
});
