import { expect } from '@open-wc/testing';
import { hotjar } from '../../../src/vendors/hotjar.js';
import { cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = '1234567';

describe('Hotjar', () => {
  cleanUp('hj', '_hjSettings');

  everyVendor({
    id: 'hotjar',
    category: 'analytics',
    make: (options) => hotjar({ id, ...options }),
    names: ['hj', '_hjSettings'],
    wrong: {
      'an address in the id': () => hotjar({ id: '1/../evil' }),
      'no id': () => hotjar({} as never),
    },
  });

  it('finds its settings and a stub when it is loaded', () => {
    const page = vendorPage();
    hotjar({ id }).grant!(page);
    expect(globals['_hjSettings']).to.deep.equal({ hjid: 1234567, hjsv: 6 });
    const stub = globals['hj'] as ((...words: string[]) => void) & { q: ArrayLike<string>[] };
    stub('event', 'sent');
    expect(stub.q.map((words) => Array.from(words))).to.deep.equal([['event', 'sent']]);
    expect(page.loaded).to.deep.equal([`https://static.hotjar.com/c/hotjar-${id}.js?sv=6`]);
  });

  it('is given no command on a withdrawal, for it has none', () => {
    expect(hotjar({ id }).withdraw).to.equal(undefined);
  });
});
