import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { service } from '../support/sample-options.js';

const own = { id: 'counter', category: 'analytics', grant() {} };
const resolve = (one: unknown) => resolveConfig({ service, services: [one] });

describe('a service written in code', () => {
  for (const [what, one, sentence] of [
    ['has a name', { ...own, id: undefined }, /`services\[0\]\.id` must be lower-case words/],
    ['has one that the cookie can hold', { ...own, id: 'A B' }, /`services\[0\]\.id`.*"A B"/],
    ['lists what it stores', { ...own, cookies: 5 }, /`services\[0\]\.cookies` must be a list/],
    ['by items', { ...own, cookies: [null] }, /`services\[0\]\.cookies\[0\]` must be an object/],
    ['with their names', { ...own, cookies: [{}] }, /cookies\[0\]\.name` must be the name/],
    ['starts by a function', { ...own, grant: 'yes' }, /`services\[0\]\.grant` must be a function/],
    [
      'has that function itself, not from a class',
      new (class {
        id = 'counter';
        category = 'analytics';
        provider = 'Example Surveys';
        purpose = 'Asks what you think.';
        grant() {}
      })(),
      /`services\[0\]\.grant` must be a member of the object itself/,
    ],
    [
      'starts by itself where no consent is needed',
      { ...own, category: 'essential' },
      /`services\[0\]\.grant` must be left out where no consent is needed/,
    ],
    ['ends by one', { ...own, withdraw: true }, /`services\[0\]\.withdraw` must be a function/],
  ] as const) {
    it(what, () => expect(() => resolve(one)).to.throw(sentence));
  }

  for (const [what, one] of Object.entries({
    'that starts by itself': own,
    'that is only ended': { id: 'counter', category: 'analytics', withdraw() {} },
    'that clears what it does not list': { ...own, cookies: [{ name: 'count_*' }] },
  })) {
    it(`is an option: one ${what}`, () => expect(resolve(one).services.length).to.equal(1));
  }
});
