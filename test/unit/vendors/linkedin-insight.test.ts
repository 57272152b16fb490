import { expect } from '@open-wc/testing';
import { linkedInInsight } from '../../../src/vendors/linkedin-insight.js';
import { cleanUp, everyVendor, globals, vendorPage } from '../support/vendor-suite.js';

const id = '1234567';
const names = ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'];

describe('LinkedIn Insight Tag', () => {
  cleanUp(...names);

  everyVendor({
    id: 'linkedin-insight',
    category: 'marketing',
    make: (options) => linkedInInsight({ id, ...options }),
    names,
    wrong: {
      'an id that is no number': () => linkedInInsight({ id: '1x' }),
      'no id': () => linkedInInsight({} as never),
    },
  });

  it('finds its partner and a stub when it is loaded', () => {
    const page = vendorPage();
    linkedInInsight({ id }).grant!(page);
    expect(globals['_linkedin_partner_id']).to.equal(id);
    expect(globals['_linkedin_data_partner_ids']).to.deep.equal([id]);
    expect((globals['lintrk'] as { q?: unknown }).q).to.deep.equal([]);
    expect(page.loaded).to.deep.equal(['https://snap.licdn.com/li.lms-analytics/insight.min.js']);
  });

  it('is given no command on a withdrawal, for it has none', () => {
    expect(linkedInInsight({ id }).withdraw).to.equal(undefined);
  });
});
