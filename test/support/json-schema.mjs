/** As much of JSON Schema as ours uses: none of the validators among our packages knows its present draft. */

/** What each keyword asks of a value. */
const keywords = {
  type: (type, value) =>
    type === 'integer'
      ? Number.isInteger(value)
      : type === (Array.isArray(value) ? 'array' : typeof value),
  const: (one, value) => value === one,
  anyOf: (schemas, value) => schemas.some((schema) => accepts(schema, value)),
  // ECMA-262 with the u flag, as the specification advises.
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (least, value) => typeof value !== 'number' || value >= least,
  minProperties: (least, value) => Object.keys(value).length >= least,
  required: (names, value) => names.every((name) => name in value),
  items: (schema, value) => value.every((item) => accepts(schema, item)),
  properties: (schemas, value) =>
    Object.entries(schemas).every(
      ([name, schema]) => !(name in value) || accepts(schema, value[name]),
    ),
  additionalProperties: (schema, value, { properties = {} }) =>
    Object.keys(value)
      .filter((name) => !(name in properties))
      .every((name) => schema && accepts(schema, value[name])),
};
const remarks = ['$schema', 'title', 'description'];

/**
 * @param {Record<string, any>} schema
 * @param {unknown} value
 * @returns {boolean}
 */
export function accepts({ type, ...rules }, value) {
  // The others may take it for granted that the value is of this kind.
  if (type && !keywords.type(type, value)) return false;
  return Object.entries(rules).every(([keyword, rule]) => {
    if (remarks.includes(keyword)) return true;
    if (!keywords[keyword]) throw new Error(`No test for the keyword ${keyword}.`);
    return keywords[keyword](rule, value, rules);
  });
}
