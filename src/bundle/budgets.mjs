/** What each file for a script tag may cost a visitor. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** In KB of 1024 bytes, compressed as a server would once: what the README promises of each file. */
export const BUDGETS = {
  'assent.js': 4.5,
  'assent-ui.js': 5.5,
  'assent-preferences.js': 8,
  'assent-declaration.js': 2,
  'assent-embed.js': 3.5,
  'assent-release.js': 4,
  'assent-rare-storage.js': 1,
  'assent-tools.js': 4,
  'assent-advice.js': 2,
  'assent-audit.js': 4,
  'assent-moving.js': 4,
  'assent-notes.js': 2,
  'assent-outcome.js': 2,
  'assent-languages.js': 2,
  'assent-bilingual.js': 2,
  'assent-vendor-….js': 1,
  'assent-lang-….js': 1,
};
export const sizeOf = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/** Says what each file costs a visitor, and refuses one that costs too much. */
export const budgets = {
  name: 'budgets',
  writeBundle() {
    for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
      const budget = BUDGETS[file.replace(/-(vendor|lang)-.*/, '-$1-….js')];
      const size = sizeOf(`dist/${file}`);
      if (size > budget * 1024) this.error(`${file} is ${size} bytes, and may be ${budget} KB`);
      this.info(`${file}: ${size} bytes${budget ? ` of ${budget * 1024}` : ''}`);
    }
  },
};
