import { expect } from '@open-wc/testing';
import { clarity } from '../../../src/vendors/clarity.js';
import { asLists, cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = '3t0wlogvdz';
const commands = () => asLists((globals['clarity'] as { q: unknown[] }).q);
const granted = ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }];

describe('Microsoft Clarity', () => {
  cleanUp('clarity');

  everyVendor({
    id: 'clarity',
    category: 'analytics',
    make: (options) => clarity({ id, ...options }),
    names: ['clarity'],
    wrong: {
      'an address in the id': () => clarity({ id: '../evil.example' }),
      'an id that is too short': () => clarity({ id: 'abc' }),
      'no id': () => clarity({} as never),
    },
  });

  it('hears that analytics are granted and adverts are not, before it is loaded', () => {
    let heard: unknown[][] = [];
    const page = vendorPage();
    clarity({ id }).grant!({ ...page, load: () => (heard = commands()) });
    expect(heard).to.deep.equal([granted]);
  });

  it('is loaded from its own address', () => {
    const page = vendorPage();
    clarity({ id }).grant!(page);
    expect(page.loaded).to.deep.equal([`https://www.clarity.ms/tag/${id}`]);
  });

  it('stops on a withdrawal, and is not sent a denial, which would begin another recording', () => {
    const service = clarity({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    expect(commands()).to.deep.equal([granted, ['stop']]);
  });

  it('starts again on a grant after a withdrawal, and hears of it', () => {
    const service = clarity({ id });
    service.grant!(vendorPage());
    service.withdraw!();
    service.grant!(vendorPage());
    expect(commands()).to.deep.equal([granted, ['stop'], ['start'], granted]);
  });

  it('speaks to the script that took the stub’s place', () => {
    const service = clarity({ id });
    service.grant!(vendorPage());
    const heard: unknown[][] = [];
    globals['clarity'] = (...words: unknown[]) => heard.push(words);
    service.withdraw!();
    expect(heard).to.deep.equal([['stop']]);
  });
});
