/** Reads what each source file imports, as far as its import lines tell. */
import { posix } from 'node:path';
import { listFiles, readText } from './project-files.mjs';

/**
 * @typedef {object} Import
 * @property {string} from the importing file, as `src/gate/tabs.ts`
 * @property {string} to a file likewise, or the name of a package
 * @property {boolean} typeOnly
 * @property {boolean} onDemand by `import()`
 */

const statement = /^(?:import|export)\s+(?:(type\s)?([\w\s{},*$]*?)\bfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** @returns {Promise<Import[]>} */
export async function readImports() {
  const files = await listFiles('src', /\.ts$/);
  return (await Promise.all(files.map(importsOf))).flat();
}

/** @param {string} from @returns {Promise<Import[]>} */
async function importsOf(from) {
  const text = await readText(from);
  const found = [...text.matchAll(statement)].map(([, type, names = '', to = '']) => ({
    from,
    to: resolve(from, to),
    typeOnly: Boolean(type) || areAllTypes(names),
    onDemand: false,
  }));
  const later = [...text.matchAll(dynamic)].map(([, to = '']) => ({
    from,
    to: resolve(from, to),
    typeOnly: false,
    onDemand: true,
  }));
  return [...found, ...later];
}

/** As in `{ type A, type B }`. @param {string} names */
function areAllTypes(names) {
  const [, list] = /^\{(.*)\}$/s.exec(names.trim()) ?? [];
  const each = list
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return Boolean(each?.length) && each.every((name) => name.startsWith('type '));
}

/** @param {string} from @param {string} to */
const resolve = (from, to) =>
  to.startsWith('.') ? posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts') : to;

/** The folder below src that a file belongs to. @param {string} file */
export const layerOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1];
