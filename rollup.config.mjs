/** Bundles what `tsc` wrote to build/ into the files for a script tag, in dist/. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { licences, notice, schema, themes } from './src/bundle/beside.mjs';
import { budgets } from './src/bundle/budgets.mjs';
import { hashOf, integrity, LATER, laterHashes } from './src/bundle/integrity.mjs';
import { languageEntry, languageLines, languages } from './src/bundle/languages.mjs';
import { minify } from './src/bundle/minify.mjs';
import { vendorEntry, vendors } from './src/bundle/vendors.mjs';

/** 'production' leaves out the development warnings of Lit. */
const resolve = () => nodeResolve({ exportConditions: ['browser', 'production'] });

const output = {
  dir: 'dist',
  // The comment that names a map would cost a visitor 28 bytes a file; it lies beside, for whoever looks.
  sourcemap: 'hidden',
  generatedCode: 'es2015',
  entryFileNames: '[name].js',
};

/** A file that the others share would come without a hash of its own: what they share belongs into the banner's. */
const noOtherFile = {
  name: 'no-other-file',
  generateBundle(_options, bundle) {
    for (const { fileName, isEntry, type } of Object.values(bundle))
      if (type === 'chunk' && !isEntry) this.error(`${fileName} would be fetched unchecked`);
  },
};

/**
 * What the gate holds runs on each page, so that compiling function by function, as each is met, only costs twice:
 * a quarter of its script time in Chromium. https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = {
  name: 'compile-hint',
  banner: '//# allFunctionsCalledOnLoad',
};

const classic = (name, entry, plugins = [], comments = false, sourcemap = output.sourcemap) => ({
  input: { [name]: entry },
  output: { ...output, format: 'iife', sourcemap },
  plugins: [...plugins, resolve(), ...minify(comments)],
});

export default [
  ...vendors.map((vendor) =>
    classic(`assent-vendor-${vendor.id}`, vendor.id, [vendorEntry(vendor)]),
  ),
  ...languages.map((tag) => classic(`assent-lang-${tag}`, tag, [languageEntry(tag)], false, false)),
  classic('assent-bilingual', 'build/entries/bilingual.js'),
  classic('assent-languages', 'build/entries/languages.js', [
    languageLines,
    integrity('entries/languages.js', () =>
      Object.fromEntries([
        ...languages.map((tag) => [tag, hashOf(`assent-lang-${tag}.js`)]),
        ['bilingual', hashOf('assent-bilingual.js')],
      ]),
    ),
  ]),
  classic('assent-moving', 'build/entries/moving.js'),
  {
    // The others import the banner's file, which holds what all of them need, and the list of cookies the preferences'.
    input: {
      'assent-ui': 'build/entries/ui.js',
      'assent-preferences': 'build/entries/preferences.js',
      'assent-declaration': 'build/entries/declaration.js',
      'assent-embed': 'build/entries/embed.js',
      'assent-notes': 'build/entries/notes.js',
      'assent-outcome': 'build/entries/outcome.js',
    },
    preserveEntrySignatures: false,
    output: {
      ...output,
      format: 'es',
      manualChunks: {
        'assent-ui': ['build/entries/ui.js', 'build/consent/config.js', 'build/ui/notes/notes.js'],
        'assent-preferences': ['build/entries/preferences.js'],
      },
      chunkFileNames: '[name].js',
    },
    plugins: [
      resolve(),
      integrity('entries/ui.js', () => ({
        ...LATER.ui,
        languages: hashOf('assent-languages.js'),
      })),
      integrity('entries/preferences.js', () => LATER.preferences),
      ...minify(),
      licences,
      themes,
      noOtherFile,
    ],
  },
  classic('assent-rare-storage', 'build/entries/rare-storage.js'),
  classic('assent-release', 'build/entries/release.js', [
    integrity('entries/release.js', () => ({
      embed: hashOf('assent-embed.js'),
      'rare-storage': hashOf('assent-rare-storage.js'),
      vendors: Object.fromEntries(vendors.map(({ id }) => [id, hashOf(`assent-vendor-${id}.js`)])),
    })),
  ]),
  classic('assent-audit', 'build/entries/audit.js'),
  classic('assent-advice', 'build/entries/advice.js', [
    integrity('entries/advice.js', () => ({ audit: hashOf('assent-audit.js') })),
  ]),
  classic('assent-tools', 'build/entries/tools.js', [
    integrity('entries/tools.js', () => ({
      advice: hashOf('assent-advice.js'),
      moving: hashOf('assent-moving.js'),
      notes: hashOf('assent-notes.js'),
    })),
    laterHashes,
  ]),
  classic(
    'assent',
    'build/entries/script.js',
    [
      integrity('load-siblings.js', () => ({
        ui: hashOf('assent-ui.js'),
        release: hashOf('assent-release.js'),
        tools: hashOf('assent-tools.js'),
      })),
      compileHint,
    ],
    /^# all/,
  ),
  classic('assent-all', 'build/entries/all.js', [notice, schema, budgets], /^!/, true),
];
