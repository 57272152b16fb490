/**
 * Bundles build/ into dist/ as a release is bundled, but for the minifying, which is nine tenths of the time, and its
 * budgets. Given the sources that have changed since, it leaves alone the many small files of vendors and languages
 * that are not made of them.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const changed = process.argv.slice(2);
const kinds = [
  [/^assent-vendor-/, 'src/vendors/'],
  [/^assent-lang-/, 'src/messages/'],
];

const { options } = await loadConfigFile(resolve('rollup.config.mjs'));
for (const { plugins, output, ...input } of options.filter(isAffected)) {
  const legible = plugins.filter(({ name }) => !/^(terser|budgets)$/.test(name));
  const bundle = await rollup({ ...input, plugins: legible });
  for (const one of output) await bundle.write(one);
}

function isAffected({ input }) {
  const kind = kinds.find(([name]) => name.test(Object.keys(input)[0]));
  return !changed.length || !kind || changed.some((source) => source.startsWith(kind[1]));
}
