/** The rules for options as a JSON Schema, which editors complete and check a JSON block by. */
import { CATEGORY, isLeaf, OPTIONS, SERVICE, type Leaf, type Schema } from '../consent/schema.js';
import { schemaOf as optionsOf, VENDORS, type VendorRule } from '../consent/vendor-rules.js';

type Json = Readonly<Record<string, unknown>>;
type JsonObject = Json & { readonly properties: Json; readonly required: readonly string[] };

/** What is a text for people to read is no number, although one would do. */
const isNumber = ({ match, localised }: Leaf): boolean => match.test('365') && !localised;

function leafSchema(leaf: Leaf): Json {
  const { match, rule, localised } = leaf;
  // A JSON Schema's pattern has no flags.
  const text: Json = { type: 'string', ...(match.flags ? {} : { pattern: match.source }) };
  const forms: Json[] = [text];
  if (isNumber(leaf)) forms.push({ type: 'integer', minimum: match.test('0') ? 0 : 1 });
  if (localised) forms.push({ type: 'object', minProperties: 1, additionalProperties: text });
  return { description: `Must be ${rule}.`, ...(forms[1] ? { anyOf: forms } : text) };
}

function schemaOf(schema: Schema): Json {
  if (schema === 'anything') return {};
  if (isLeaf(schema)) return leafSchema(schema);
  if (Array.isArray(schema)) return { type: 'array', items: schemaOf(schema[0] as Schema) };
  const members = Object.entries(schema);
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([name, member]) => [name, schemaOf(member)])),
    required: members
      .filter(([, member]) => isLeaf(member) && member.required)
      .map(([name]) => name),
    additionalProperties: false,
  };
}

function vendorSchema(vendor: string, rule: VendorRule): Json {
  const schema = schemaOf(optionsOf(rule)) as JsonObject;
  return {
    ...schema,
    required: ['vendor', ...schema.required],
    properties: { ...schema.properties, vendor: { const: vendor } },
  };
}

/** @returns the schema of a `data-assent-config` block; code names vendors by import (JSON Schema, draft 2020-12) */
export function jsonSchema(): Json {
  const options = schemaOf(OPTIONS) as JsonObject;
  const vendors = Object.entries(VENDORS).map(([name, rule]) => vendorSchema(name, rule));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Options of Assent',
    ...options,
    // What a block leaves out, an attribute of the tag can say.
    required: [],
    properties: {
      ...options.properties,
      categories: { type: 'array', items: { anyOf: [{ type: 'string' }, schemaOf(CATEGORY)] } },
      services: { type: 'array', items: { anyOf: [...vendors, schemaOf(SERVICE)] } },
    },
  };
}
