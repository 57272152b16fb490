/** A vendor each in a file of its own. */
import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';

/** By id: where it lies, and by what name. Google Analytics comes with the gate. */
export const vendors = [
  ...readFileSync('build/entries/vendors.js', 'utf8').matchAll(
    /import \{ (\w+) as \w+ \} from '\.\.(\/vendors\/([\w-]+)\.js)'/g,
  ),
]
  .map(([, name, path, id]) => ({ id, name, path: `build${path}` }))
  .filter(({ id }) => id !== 'google-analytics');

/** Bytes are counted in these files: the hash that each is loaded with stands for its version as well. */
export const vendorEntry = ({ id, name, path }) => ({
  name: 'vendor-entry',
  resolveId: (source) => (source === id ? id : null),
  load: (source) =>
    source === id
      ? `import { ${name} } from ${JSON.stringify(resolvePath(path))};
         window[Symbol.for('assent')].connect('vendor-${id}', ${name});`
      : null,
});
