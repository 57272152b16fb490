/** Bundles build/ into dist/ as a release is bundled, but for the minifying, which is nine tenths of the time, and its budgets. */
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const { options } = await loadConfigFile(resolve('rollup.config.mjs'));
for (const { plugins, output, ...input } of options) {
  const legible = plugins.filter(({ name }) => !/^(terser|budgets)$/.test(name));
  const bundle = await rollup({ ...input, plugins: legible });
  for (const one of output) await bundle.write(one);
}
