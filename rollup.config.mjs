/** Bundles what `tsc` wrote to build/ into the files for a script tag, in dist/. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** 'production' leaves out the development warnings of Lit. */
const resolve = () => nodeResolve({ exportConditions: ['browser', 'production'] });
const minify = () => [
  writerOnly,
  constructable,
  literals({
    include: [
      'build/ui/**/*.styles.js',
      'build/ui/declaration/*.js',
      'build/ui/preferences/preferences.js',
    ],
  }),
  terser({
    ecma: 2021,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  }),
];
const output = {
  dir: 'dist',
  sourcemap: true,
  entryFileNames: '[name].js',
  banner: `/*! assent ${version} | MIT | others' licences: LICENSES.txt */`,
};

/**
 * The gate writes one cookie, whose name, value and attributes need no conversion: of js-cookie it takes what
 * puts them together, and leaves out the reader, which it must not use, and what cannot come up (half a KB).
 * And it writes past an `<img name="cookie">`, which would take the cookie in the jar's place.
 */
const writerOnly = {
  name: 'writer-only',
  transform(code, id) {
    if (!id.endsWith('js.cookie.mjs')) return null;
    const changes = [
      [/ +function get ?\([^]*?(?=\n(var|const) api =)/, '  return { set: set }\n}\n'],
      [/var defaultConverter = [^]*?\n};\n/, 'var defaultConverter;\n'],
      [/ +if \(typeof document[^]*?\n    }\n/, ''],
      [/ +if \(typeof attributes\.expires[^]*?\n    }\n/, ''],
      [/function assign [^]*?\n}\n/, ''],
      [/ +attributes = assign[^]*?;\n/, ''],
      [/ +name = encodeURIComponent[^]*?;\n/, ''],
      [/init\(defaultConverter.*\)/, 'init()'],
      [/converter\.write\(value, name\)/, 'value'],
      [
        /\(document\.cookie =([^]*?)\)\n/,
        "(Reflect.set(Document.prototype, 'cookie', $1, document))\n",
      ],
    ];
    for (const [part, by] of changes) {
      if (!part.test(code)) this.error('js-cookie has changed: see what can be left out');
      code = code.replace(part, by);
    }
    return { code, map: null };
  },
};

/** Our interface needs constructable style sheets: what Lit carries for browsers without them is left out (330 bytes less). */
const constructable = {
  name: 'constructable',
  transform(code, id) {
    if (!id.endsWith('@lit/reactive-element/css-tag.js')) return null;
    const test = /=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype,/;
    if (!test.test(code))
      this.error('Lit has changed: see how it tells whether a browser can adopt style sheets');
    return { code: code.replace(test, '=true,'), map: null };
  },
};

/** The gate loads its siblings with `integrity`, so that one hash on the tag covers all of them. */
const integrity = {
  name: 'integrity',
  transform(code, id) {
    if (!id.endsWith('load-siblings.js')) return null;
    const hash = (file) =>
      `sha256-${createHash('sha256')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`;
    const hashes = Object.fromEntries(
      ['ui', 'preferences', 'tools'].map((part) => [part, hash(`assent-${part}.js`)]),
    );
    return { code: `const INTEGRITY = ${JSON.stringify(hashes)};\n${code}`, map: null };
  },
};

/** Minifying strips the notices that the licences of Lit and js-cookie ask to be kept. */
const licences = {
  name: 'licences',
  writeBundle() {
    const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'js-cookie'];
    const texts = packages.map(
      (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`,
    );
    writeFileSync('dist/LICENSES.txt', `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
  },
};

const classic = (name, entry, plugins = []) => ({
  input: { [name]: entry },
  output: { ...output, format: 'iife' },
  plugins: [resolve(), ...plugins, ...minify()],
});

export default [
  {
    // The preferences import the banner's file, which holds what both need.
    input: {
      'assent-ui': 'build/entries/ui.js',
      'assent-preferences': 'build/entries/preferences.js',
    },
    preserveEntrySignatures: false,
    output: {
      ...output,
      format: 'es',
      manualChunks: { 'assent-ui': ['build/entries/ui.js'] },
      chunkFileNames: '[name].js',
    },
    plugins: [resolve(), ...minify(), licences],
  },
  classic('assent-tools', 'build/entries/tools.js'),
  classic('assent', 'build/entries/script.js', [integrity]),
  classic('assent-all', 'build/entries/all.js'),
];
