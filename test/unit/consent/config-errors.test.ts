import { expect } from '@open-wc/testing';
import type { ConfigError } from '../../../src/consent/config-error.js';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { badOptions as bad } from '../support/bad-options.js';
import { catalogue, surveys, service } from '../support/sample-options.js';

function refusal(options: unknown): ConfigError {
  try {
    resolveConfig(options, catalogue);
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('was accepted');
}

describe('the one error an owner meets', () => {
  for (const [what, [options, option, rule, value]] of Object.entries(bad)) {
    it(`names option, rule and value: ${what}`, () => {
      const { name, message } = refusal(options);
      expect(name).to.equal('ConfigError');
      expect(message.startsWith(`option \`${option}\` must be `), message).to.equal(true);
      const [said = '', got = ''] = message.split(', got ');
      expect(said).to.match(rule);
      expect(got.startsWith(value), message).to.equal(true);
      expect(message).to.match(/\.$/);
    });
  }

  const waysOut: Record<string, [unknown, RegExp]> = {
    'what to write for a service name': [{}, /data-service="[A-Z]/],
    'where Google’s id is to be found': [
      bad['a Google id of another kind']![0],
      /Google Analytics/,
    ],
    'which id would do': [bad['an id with a space']![0], /"ad-stuff"/],
    'how to write two': [
      { service, categories: ['analytics,marketing'] },
      /"analytics,marketing"\. Write one name each; on the tag, with spaces\./,
    ],
    'where a vendor is to be had from code': [
      { service, services: [{ vendor: 'hotjar', id: '1234567' }] },
      /"hotjar"\. Import it from "assent\/vendors"\./,
    ],
  };
  for (const [what, [options, words]] of Object.entries(waysOut)) {
    it(`shows the way out: ${what}`, () => {
      expect(refusal(options).message).to.match(words);
    });
  }

  it('names the option as a path, for programs', () => {
    expect(refusal({ service, categories: [{ ...surveys, id: 'Ads' }] }).option).to.equal(
      'categories[0].id',
    );
  });
});
