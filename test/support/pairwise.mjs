/** Combinations of several factors: all there are, or few that still bring every two values together. */

/**
 * @template {Record<string, readonly string[]>} Factors
 * @typedef {{ [Name in keyof Factors]: Factors[Name][number] }} Combination
 */

/**
 * @template {Record<string, readonly string[]>} Factors
 * @param {Factors} factors the values of each
 * @returns {Combination<Factors>[]}
 */
export const allOf = (factors) =>
  Object.entries(factors).reduce(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    /** @type {any[]} */ ([{}]),
  );

/**
 * Takes, again and again, the combination that brings most values together that have not met.
 * @template {Record<string, readonly string[]>} Factors
 * @param {Factors} factors
 * @returns {Combination<Factors>[]}
 */
export function pairwise(factors) {
  const rows = allOf(factors).map((row) => ({ row, pairs: pairsOf(row) }));
  const apart = new Set(rows.flatMap(({ pairs }) => pairs));
  const chosen = [];
  while (apart.size) {
    const news = rows.map(({ pairs }) => pairs.filter((pair) => apart.has(pair)).length);
    const { row, pairs } = rows[news.indexOf(Math.max(...news))];
    chosen.push(row);
    for (const pair of pairs) apart.delete(pair);
  }
  return chosen;
}

/** @param {Record<string, string>} row */
function pairsOf(row) {
  const values = Object.entries(row).map(([name, value]) => `${name} ${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one}, ${other}`));
}
