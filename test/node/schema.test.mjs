import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPTIONS } from '../../build/consent/schema.js';
import { readText } from '../support/project-files.mjs';

const read = async () => JSON.parse(await readText('dist/schema.json'));

test('the JSON Schema knows every option, and no other', async () => {
  const { properties, additionalProperties } = await read();
  assert.deepEqual(Object.keys(properties).sort(), Object.keys(OPTIONS).sort());
  assert.equal(additionalProperties, false);
});

test('its patterns are those that options are held to', async () => {
  const { cookie, gpc, service, policyVersion } = (await read()).properties;
  const allows = ({ pattern }, text) => new RegExp(pattern, 'u').test(text);
  assert.ok(allows(cookie.properties.name, '__Host-assent'));
  assert.ok(!allows(cookie.properties.name, 'a;b'));
  assert.ok(allows(gpc, 'note') && !allows(gpc, 'noted'));
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
