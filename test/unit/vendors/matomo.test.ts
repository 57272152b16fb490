import { expect } from '@open-wc/testing';
import { matomo, type MatomoOptions } from '../../../src/vendors/matomo.js';
import { cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const address = 'https://matomo.example.gov.uk/';
const own = { address, site: 1 };
const cloud = { address: 'https://council.matomo.cloud', site: 1 };
const commands = () => globals['_paq'] as unknown[][];

const loadedWith = (options: MatomoOptions) => {
  const page = vendorPage();
  matomo(options).grant!(page);
  return page.loaded;
};

describe('Matomo', () => {
  cleanUp('_paq');

  everyVendor({
    id: 'matomo',
    category: 'analytics',
    make: (options) => matomo({ ...own, ...options }),
    names: ['_paq'],
    consentOnly: false,
    wrong: {
      'an address that runs': () => matomo({ address: 'javascript:alert(1)//', site: 1 }),
      'an address that leads elsewhere': () =>
        matomo({ address: 'https://matomo.example@evil.example/', site: 1 }),
      'an address with a query': () => matomo({ address: `${address}?x=`, site: 1 }),
      'no address': () => matomo({ site: 1 } as never),
      'a site that is no number': () => matomo({ address, site: '1;2' }),
      'no site': () => matomo({ address } as never),
    },
  });

  it('requires consent first, and is given it last', () => {
    matomo(own).grant!(vendorPage({ remaining: 5000 }));
    expect(commands()).to.deep.equal([
      ['requireConsent'],
      ['setVisitorCookieTimeout', 5000],
      ['setTrackerUrl', `${address}matomo.php`],
      ['setSiteId', '1'],
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setConsentGiven'],
    ]);
  });

  it('forgets consent on a withdrawal, and is given it on a grant after that', () => {
    const service = matomo(own);
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands().slice(7)).to.deep.equal([['forgetConsentGiven'], ['setConsentGiven']]);
  });

  it('uses the commands for cookies where its owner wants them', () => {
    matomo({ ...own, mode: 'cookies' }).grant!(vendorPage());
    const names = commands().map(([name]) => name);
    expect(names[0]).to.equal('requireCookieConsent');
    expect(names.at(-1)).to.equal('setCookieConsentGiven');
    expect(names).not.to.include('requireConsent');
  });

  it('does not go on without cookies after a withdrawal', () => {
    const service = matomo({ ...own, mode: 'cookies' });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands().slice(7)).to.deep.equal([
      ['forgetCookieConsentGiven'],
      ['requireConsent'],
      ['setConsentGiven'],
      ['setCookieConsentGiven'],
    ]);
  });

  it('is loaded from its owner’s server, in whatever folder and with or without the last slash', () => {
    expect(loadedWith(own)).to.deep.equal([`${address}matomo.js`]);
    expect(loadedWith({ address: 'https://example.gov.uk/stats/matomo', site: 1 })).to.deep.equal([
      'https://example.gov.uk/stats/matomo/matomo.js',
    ]);
  });

  it('is loaded from Matomo Cloud, by its own name or the owner’s', () => {
    expect(loadedWith(cloud)).to.deep.equal([
      'https://cdn.matomo.cloud/council.matomo.cloud/matomo.js',
    ]);
    expect(loadedWith({ ...own, cloud: true })).to.deep.equal([
      'https://cdn.matomo.cloud/matomo.example.gov.uk/matomo.js',
    ]);
  });

  it('leaves no basis but consent in Matomo Cloud', () => {
    expect(matomo(cloud).consentOnly).to.equal(true);
    expect(matomo({ ...own, cloud: true }).consentOnly).to.equal(true);
  });

  it('is run by this website, by Matomo or by whom its owner names', () => {
    expect(matomo(own).provider).to.equal(undefined);
    expect(matomo(cloud).provider).to.equal('Matomo');
    expect(matomo({ ...own, provider: 'Example Ltd' }).provider).to.equal('Example Ltd');
  });

  it('contacts its owner’s server, and Matomo’s only for the Cloud', () => {
    expect(matomo(own).hosts).to.deep.equal(['matomo.example.gov.uk']);
    expect(matomo(cloud).hosts).to.deep.equal(['council.matomo.cloud', 'cdn.matomo.cloud']);
  });

  it('speaks to the tracker that took the queue’s place', () => {
    const service = matomo(own);
    service.grant!(vendorPage());
    const heard: unknown[] = [];
    globals['_paq'] = { push: (words: unknown) => heard.push(words) };
    service.withdraw!();
    expect(heard).to.deep.equal([['forgetConsentGiven']]);
  });
});
