import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { catalogue, google, hotjar, service, surveys } from '../support/sample-options.js';

const resolve = (options: object) => resolveConfig({ service, ...options }, catalogue);
const ids = (options: object) => resolve(options).categories.map(({ id }) => id);
const category = (options: object, wanted: string) =>
  resolve(options).categories.find(({ id }) => id === wanted)!;

describe('the config', () => {
  describe('of a site that says nothing but its name', () => {
    const config = resolveConfig({ service });

    it('asks about analytics, and has essential cookies', () => {
      const bases = config.categories.map(({ id, basis }) => `${id}: ${basis}`);
      expect(bases).to.deep.equal(['essential: strictly-necessary', 'analytics: consent']);
    });

    it('keeps an answer for 365 days, on this host, under our name', () => {
      expect(config.cookie.days).to.equal(365);
      expect(config.cookie.name).to.equal('assent');
      expect(config.cookie.domain).to.equal(undefined);
    });

    it('is the first version of the policy', () => {
      expect(config.policyVersion).to.equal(1);
      expect(config.categories.map(({ version }) => version)).to.deep.equal([1, 1]);
    });

    it('asks at the top, reloads after a withdrawal, and sends no receipt', () => {
      expect(config.placement ?? 'top').to.equal('top');
      expect(config.onWithdraw ?? 'reload').to.equal('reload');
      expect(config.receipt).to.equal(undefined);
    });
  });

  describe('asks about', () => {
    it('the categories of its services when it lists none', () => {
      expect(ids({ services: [{ ...hotjar, category: 'marketing' }] })).to.deep.equal([
        'essential',
        'marketing',
      ]);
    });

    it('nothing when its only service is essential', () => {
      const services = [{ id: 'form', category: 'essential' }];
      expect(ids({ services })).to.deep.equal(['essential']);
    });

    it('the categories it lists, in its order, after essential', () => {
      expect(ids({ categories: ['marketing', 'functional'] })).to.deep.equal([
        'essential',
        'marketing',
        'functional',
      ]);
    });

    it('one of the owner’s own, with the words that come with it', () => {
      const { label, purpose, basis } = category({ categories: [surveys] }, 'surveys');
      expect({ ...(label as object) }).to.deep.equal(surveys.label);
      expect({ ...(purpose as object) }).to.deep.equal(surveys.purpose);
      expect(basis).to.equal('consent');
    });
  });

  it('versions each category as the policy, unless the category names a version', () => {
    const options = {
      policyVersion: 4,
      categories: ['analytics', { id: 'marketing', version: 7 }],
    };
    expect(category(options, 'analytics').version).to.equal(4);
    expect(category(options, 'marketing').version).to.equal(7);
  });

  it('holds a service from the catalogue, named as in JSON', () => {
    const [analytics] = resolve({ services: [google] }).services;
    expect(analytics!.id).to.equal('google-analytics');
    expect(analytics!.category).to.equal('analytics');
  });

  describe('brings the days an answer holds to what the law and browsers allow', () => {
    for (const [given, kept] of [
      [0, 182],
      [181, 182],
      [182, 182],
      [183, 183],
      [399, 399],
      [400, 400],
      [401, 400],
    ] as const) {
      it(`${given} become ${kept}`, () => {
        expect(resolve({ cookie: { days: given } }).cookie.days).to.equal(kept);
      });
    }
  });

  it('is frozen', () => {
    const config = resolve({ categories: ['analytics', surveys], services: [hotjar], cookie: {} });
    const frozen = [config, config.cookie, config.categories, config.services];
    for (const part of [...frozen, ...config.categories]) expect(part).to.be.frozen;
  });

  it('does not follow later changes of the options it was made from', () => {
    const options = { service, categories: ['analytics'], cookie: { days: 200 } };
    const config = resolveConfig(options);
    options.categories.push('marketing');
    options.cookie.days = 300;
    expect(config.categories.map(({ id }) => id)).to.deep.equal(['essential', 'analytics']);
    expect(config.cookie.days).to.equal(200);
  });

  it('reads no option that a page has added to every object', () => {
    const prototype = Object.prototype as { placement?: string };
    prototype.placement = 'bottom';
    try {
      expect(resolve({}).placement ?? 'top').to.equal('top');
    } finally {
      delete prototype.placement;
    }
  });
});
