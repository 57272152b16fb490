import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOptions } from '../../build/consent/check-options.js';
import { OPTIONS } from '../../build/consent/schema.js';
import { VENDORS } from '../../build/consent/vendor-rules.js';
import { accepts } from '../support/json-schema.mjs';
import { readText } from '../support/project-files.mjs';

const read = async () => JSON.parse(await readText('dist/schema.json'));

test('the JSON Schema knows every option, and no other', async () => {
  const { properties, additionalProperties } = await read();
  assert.deepEqual(Object.keys(properties).sort(), Object.keys(OPTIONS).sort());
  assert.equal(additionalProperties, false);
});

test('its patterns are those that options are held to', async () => {
  const { cookie, gpc, service, policyVersion } = (await read()).properties;
  assert.ok(accepts(cookie.properties.name, '__Host-assent'));
  assert.ok(!accepts(cookie.properties.name, 'a;b'));
  assert.ok(accepts(gpc, 'note') && !accepts(gpc, 'noted'));
  assert.deepEqual(
    service.anyOf.map(({ type }) => type),
    ['string', 'object'],
  );
  assert.ok(policyVersion.anyOf.some(({ type }) => type === 'integer'));
});

test('every pattern is one that a validator accepts', async () => {
  const patterns = [];
  JSON.parse(JSON.stringify(await read()), (key, value) => {
    if (key === 'pattern') patterns.push(value);
    return value;
  });
  assert.ok(patterns.length > 10);
  // ECMA-262 with the u flag, as the specification of JSON Schema advises.
  for (const pattern of patterns) assert.doesNotThrow(() => new RegExp(pattern, 'u'), pattern);
});

const matomo = { vendor: 'matomo', address: 'https://stats.example.gov.uk/', site: 1 };
const own = { id: 'surveys', category: 'analytics', provider: 'Example', purpose: 'Asks.' };
const item = { name: 'seen', purpose: 'Remembers', expires: '1 day' };
const right = [
  { $schema: './schema.json' },
  { cookie: { days: 365, granted: 1, domain: 'site' } },
  { cookiesPage: { en: '/cookies', cy: '/cwcis' } },
  { policyVersion: 0, categories: ['analytics', { id: 'embeds', version: 2 }] },
  { services: [matomo, { ...own, cookies: [item] }] },
  { services: [{ vendor: 'google-tag-manager', id: 'GTM-TEST123', cookies: [item] }] },
  { services: [{ vendor: 'youtube', category: 'embeds' }] },
  { moveFrom: { tool: 'civic', categories: { statistics: 'analytics' }, version: 2 } },
];
const wrong = [
  { cookie: { granted: 0 } },
  { policyVersion: -1 },
  { cookiesPage: {} },
  { services: [{ vendor: 'matomoo' }] },
  { services: [{ vendor: 'matomo' }] },
  { services: [{ ...matomo, site: 'one' }] },
  { services: [{ ...matomo, sites: 1 }] },
  { services: [{ vendor: 'hotjar', id: 'UA-1' }] },
  { services: [{ ...own, cookies: [{ name: 'seen' }] }] },
  { categories: [{ basis: 'consent' }] },
  { gpc: 'noted' },
];

for (const options of [...right, ...wrong]) {
  const isRight = right.includes(options);
  test(`it ${isRight ? 'accepts' : 'refuses'} ${JSON.stringify(options)}, as the check does`, async () => {
    assert.equal(accepts(await read(), options), isRight);
    const check = () => checkOptions({ service: 'Example Council', ...options });
    if (isRight) assert.doesNotThrow(check);
    else assert.throws(check, { name: 'ConfigError' });
  });
}

test('it knows each vendor of the catalogue by name', async () => {
  const { anyOf } = (await read()).properties.services.items;
  assert.deepEqual(
    anyOf.flatMap(({ properties }) => properties.vendor?.const ?? []),
    Object.keys(VENDORS),
  );
});
