import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { catalogue, google, hotjar, service } from '../support/sample-options.js';
import { googleAnalytics } from '../../../src/vendors/google-analytics.js';

const words = { label: 'measuring', purpose: 'Measuring cookies count visits.' };
const resolve = (basis: string, placed: object) =>
  resolveConfig(
    { service, categories: [{ id: 'measuring', basis, ...words }], services: [placed] },
    catalogue,
  );

const plain = { id: 'counter', category: 'measuring', provider: 'Us', purpose: 'Counts visits.' };
const setting = (name: string) => ({
  ...plain,
  cookies: [{ name, purpose: 'Tells browsers apart', expires: '1 year' }],
});

const trackers: Record<string, object> = {
  'Google Analytics from the catalogue': { ...google, category: 'measuring' },
  'Google Analytics in code': googleAnalytics({ id: google.id, category: 'measuring' }),
  'a service called google-analytics': { ...plain, id: 'google-analytics' },
  'a service called google-ads': { ...plain, id: 'google-ads' },
  Hotjar: { ...hotjar, category: 'measuring', cookies: [] },
  Clarity: { ...plain, id: 'clarity' },
  'Meta’s pixel': { ...plain, id: 'meta-pixel' },
  'whatever sets _ga': setting('_ga'),
  'whatever sets _ga_*': setting('_ga_*'),
  'whatever sets _gid': setting('_gid'),
  'whatever sets _gcl_au': setting('_gcl_au'),
  'whatever sets _fbp': setting('_fbp'),
  'whatever sets _hjid': setting('_hjid'),
  'whatever sets _clck': setting('_clck'),
  'whatever sets _clsk': setting('_clsk'),
  'whatever sets _uetsid': setting('_uetsid'),
  'whatever sets nmstat': setting('nmstat'),
};

describe('R22 a service that tracks visitors', () => {
  for (const [what, tracker] of Object.entries(trackers)) {
    for (const basis of ['statistics', 'appearance', 'strictly-necessary']) {
      it(`is refused under the basis ${basis}: ${what}`, () => {
        expect(() => resolve(basis, tracker)).to.throw(
          /`services\[0\]\.category` must be .*consent/,
        );
      });
    }

    it(`is accepted where it asks: ${what}`, () => {
      expect(resolve('consent', tracker).services.length).to.equal(1);
    });
  }

  it('is refused among the essential ones', () => {
    const options = { service, services: [{ ...google, category: 'essential' }] };
    expect(() => resolveConfig(options, catalogue)).to.throw(/`services\[0\]\.category`/);
  });
});

describe('R22 a service that merely counts', () => {
  for (const basis of ['statistics', 'appearance', 'consent']) {
    it(`is accepted under the basis ${basis}`, () => {
      expect(resolve(basis, setting('visits')).services[0]!.id).to.equal('counter');
    });
  }
});
