import { expect } from '@open-wc/testing';
import { checkOptions } from '../../../src/consent/check-options.js';
import type { ConfigError } from '../../../src/consent/config-error.js';
import type { Service } from '../../../src/consent/service.js';
import { VENDORS } from '../../../src/consent/vendor-rules.js';
import * as vendors from '../../../src/entries/vendors.js';
import { vendorPage } from '../support/vendor-suite.js';
import { service } from '../support/sample-options.js';

/** As an owner writes each in JSON; without an account where none is needed. */
const sound: Record<string, [make: (options: never) => Service, account: object]> = {
  'google-analytics': [vendors.googleAnalytics, { id: 'G-TEST123456' }],
  'google-tag-manager': [vendors.googleTagManager, { id: 'GTM-TEST123' }],
  'google-ads': [vendors.googleAds, { id: 'AW-123456789' }],
  clarity: [vendors.clarity, { id: '3t0wlogvdz' }],
  'microsoft-advertising': [vendors.microsoftAdvertising, { id: '12345678' }],
  matomo: [vendors.matomo, { address: 'https://stats.example.gov.uk/matomo/', site: 1 }],
  siteimprove: [vendors.siteimprove, { id: '1234567' }],
  hotjar: [vendors.hotjar, { id: 1234567 }],
  'meta-pixel': [vendors.metaPixel, { id: '123456789012345' }],
  'linkedin-insight': [vendors.linkedInInsight, { id: '1234567' }],
  youtube: [vendors.youtube, {}],
  vimeo: [vendors.vimeo, {}],
  'google-maps': [vendors.googleMaps, {}],
};
const cloud = { vendor: 'matomo', address: 'https://council.matomo.cloud', site: 1 };

/** As its own file makes it, by the name that `assent/vendors` gives it. */
async function uncheckedOf(vendor: string, make: unknown): Promise<(options: never) => Service> {
  const [name = ''] = Object.entries(vendors).find(([, one]) => one === make) ?? [];
  return (await import(`../../../src/vendors/${vendor}.ts`))[name];
}

function refusal(options: object): ConfigError {
  try {
    checkOptions({ service, ...options });
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('was accepted');
}
const refused = (named: object): string => refusal({ services: [named] }).message;

describe('a vendor named in JSON', () => {
  it('has a rule here if it is in the catalogue, and only then', () => {
    expect(Object.keys(VENDORS).sort()).to.deep.equal(Object.keys(sound).sort());
    expect(Object.keys(vendors).length).to.equal(Object.keys(sound).length);
  });

  for (const [vendor, [make, account]] of Object.entries(sound)) {
    it(`is accepted with a sound account: ${vendor}`, () => {
      checkOptions({ service, services: [{ vendor, ...account }] });
    });

    it(`belongs to the category that its own file says: ${vendor}`, () => {
      expect(VENDORS[vendor]!.category).to.equal(make(account as never).category);
    });

    for (const name of Object.keys(account)) {
      it(`is refused without ${name}: ${vendor}`, () => {
        const rest: Record<string, unknown> = { vendor, ...account };
        delete rest[name];
        expect(refused(rest)).to.match(
          new RegExp(
            `^option \`services\\[0\\]\\.${name}\` must be .* such as \\S+, got undefined\\.`,
          ),
        );
      });

      for (const wrong of ['', 'none of ours', '"><script>', '../evil', true, null]) {
        it(`is refused with ${String(wrong)} for ${name}, which it would not load: ${vendor}`, async () => {
          const { loaded, ...page } = vendorPage();
          const given = { ...account, [name]: wrong };
          expect(refused({ vendor, ...given })).to.match(/^option `services\[0\]\.\w+` must be /);
          // As the file of a script tag has it: two that hold back for themselves whatever is no text.
          const unchecked = await uncheckedOf(vendor, make);
          if (typeof wrong === 'string')
            unchecked(given as never).grant?.({ ...page, load: (at) => loaded.push(at) });
          expect(loaded).to.deep.equal([]);
          expect(() => make(given as never)).to.throw(
            new RegExp(`^option \`${vendor}\\.\\w+\` must be `),
          );
        });
      }
    }

    it(`is refused with an option that is none of its own: ${vendor}`, () => {
      expect(refused({ vendor, ...account, ID: '1' })).to.match(
        /`services\[0\]\.ID` must be one of/,
      );
    });

    for (const basis of ['statistics', 'appearance', 'strictly-necessary']) {
      if (vendor === 'matomo') break;
      it(`R22 is refused under the basis ${basis}: ${vendor}`, () => {
        const { category } = VENDORS[vendor]!;
        const options = {
          categories: [{ id: category, basis }],
          services: [{ vendor, ...account }],
        };
        expect(refusal(options).message).to.match(
          /`(services\[0\]\.category` must be one whose basis is|categories\[0\]\.basis` must be) "consent".*Schedule A1/,
        );
      });
    }
  }

  it('R22 is refused under another basis in the cloud, and not on a server of one’s own: matomo', () => {
    const categories = [{ id: 'analytics', basis: 'statistics' }];
    const [, account] = sound['matomo']!;
    checkOptions({ service, categories, services: [{ vendor: 'matomo', ...account }] });
    for (const named of [
      cloud,
      { ...cloud, address: `${cloud.address}/` },
      { vendor: 'matomo', ...account, cloud: true },
    ]) {
      expect(refusal({ categories, services: [named] }).message).to.match(/basis is "consent"/);
    }
  });

  for (const [written, meant] of [
    ['goggle-analytics', 'google-analytics'],
    ['facebook-pixel', 'meta-pixel'],
    ['Hotjar', 'hotjar'],
    ['linkedin', 'linkedin-insight'],
    ['microsoft-clarity', 'clarity'],
  ]) {
    it(`is refused under a name that is none, with all that are: ${written}`, () => {
      const sentence = refused({ vendor: written, id: '1' });
      for (const name of Object.keys(VENDORS)) expect(sentence).to.contain(name);
      if (meant) expect(sentence).to.contain(`got "${written}". Try "`);
    });
  }

  for (const vendor of ['nobody', '', 'constructor', '__proto__', null, 1]) {
    it(`is refused under the name ${String(vendor)}`, () => {
      expect(refused({ vendor })).to.match(/^option `services\[0\]\.vendor` must be one of /);
    });
  }

  it('is refused in a category that is not listed, and the sentence says how to need no list', () => {
    const { message } = refusal({ categories: ['functional'], services: [{ vendor: 'vimeo' }] });
    expect(message).to.match(
      /`services\[0\]\.category` must be .*"functional", got "embeds"\. Without categories, /,
    );
  });
});
