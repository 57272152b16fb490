/** Bundles what `tsc` wrote to build/ into the files for a script tag, in dist/. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import literals from 'rollup-plugin-html-literals';
import { minify as shorten } from 'terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** In this process: a worker for each of the fifty files would take longer to start than it works. */
const terser = (options) => ({
  name: 'terser',
  renderChunk: (code, _chunk, { sourcemap }) =>
    shorten(code, { ...options, sourceMap: sourcemap && { asObject: true } }),
});

/** 'production' leaves out the development warnings of Lit. */
const resolve = () => nodeResolve({ exportConditions: ['browser', 'production'] });
const minify = (comments = false) => [
  writerOnly,
  leanLit,
  shortBindings,
  literals({
    include: ['build/ui/**/*.styles.js', 'build/ui/declaration/*.js', 'build/ui/preferences/*.js'],
  }),
  tightStyles,
  terser({
    ecma: 2021,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, inline: 1 },
    format: { comments },
  }),
  // Once more, because the first pass changes which names are used most: some 30 bytes a file.
  terser({ ecma: 2021, module: true, compress: { unsafe: true }, format: { comments } }),
];
/** Takes out the spaces that the above leaves inside of functions and lists of selectors. */
const tightStyles = {
  name: 'tight-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js')
      ? { code: code.replace(/(?<=,) | (?=\* )|(?<= \*) /g, ''), map: null }
      : null,
};
/** What the compiler has proved constant need not say so to the browser: 10 bytes a file. */
const shortBindings = {
  name: 'short-bindings',
  transform: (code) => ({ code: code.replace(/\bconst(?=[ {[])/g, 'let  '), map: null }),
};
const output = {
  dir: 'dist',
  // The comment that names a map would cost a visitor 28 bytes a file; it lies beside, for whoever looks.
  sourcemap: 'hidden',
  generatedCode: 'es2015',
  entryFileNames: '[name].js',
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
      [/ +if \(attributes\.expires\) [^]*?\n    }\n/, ''],
      [/ +function get ?\([^]*?(?=\n(var|const) api =)/, '  return { set: set }\n}\n'],
      [/var defaultConverter = [^]*?\n};\n/, 'var defaultConverter;\n'],
      [/ +if \(typeof document[^]*?\n    }\n/, ''],
      [/ +if \(typeof attributes\.expires[^]*?\n    }\n/, ''],
      [/function assign [^]*?\n}\n/, ''],
      [/ +attributes = assign[^]*?;\n/, ''],
      [/ +name = encodeURIComponent[^]*?;\n/, ''],
      [/init\(defaultConverter.*\)/, 'init()'],
      [/converter\.write\(value, name\)/, 'value'],
      [/\.split\(';'\)\[0\]/, ''],
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

/**
 * Lit carries what our elements have no use for: style sheets for browsers that cannot adopt them, properties of
 * other types than text, decorators' metadata, initializers, polyfills.
 */
const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const changes = UNUSED_IN_LIT.find(([file]) => id.endsWith(file))?.[1] ?? [];
    for (const [part, by] of changes) {
      if (!part.test(code)) this.error(`Lit has changed: see what can be left out (${part})`);
      code = code.replace(part, by);
    }
    return changes[0] ? { code, map: null } : null;
  },
};

const UNUSED_IN_LIT = [
  [
    '@lit/reactive-element/css-tag.js',
    [
      [/=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype,/, '=true,'],
      // Ours are style sheets already.
      [/o\.map\(t=>t instanceof CSSStyleSheet\?t:t\.styleSheet\)/, 'o'],
    ],
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    [
      // Attributes are text, and stay as they are.
      [/u=\{toAttribute.*?return i\}\}/, 'u={}'],
      [/const h=\(void 0!==i\.converter.*?i\.type\)/, 'const h=s'],
      [/,h="function"==typeof t\.converter\?.*?:u;/, ';'],
      [/const t=i\.getPropertyOptions\(e\);/, ''],
      [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r.*?\?\?r,/, 'this[e]=s,'],
      // No property has an accessor of its own, its own test for a change, or a default that an attribute brings back.
      [/\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?t,i\)\)/, 'f(h,s)'],
      [/i&&!\(this\._\$Ej\?\?=.*?void 0!==r\)\|\|(?=\(this)/, ''],
      [/s\.state&&\(s\.attribute=!1\),/, ''],
      [/this\.prototype\.hasOwnProperty\(t\)&&.*?wrapped=!0\),/, ''],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?,i,e\)\}/, ''],
      [/,c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport/, ''],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
      [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\)/, ''],
      [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?return i(?=\})/, 'return s?[s]:[]'],
      [
        /const\{get:e,set:r\}=h\(.*?r\?\.call\(this,s\),/,
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;',
      ],
      [/void 0!==h&&e\(this\.prototype,t,h\)/, 'e(this.prototype,t,h)'],
      // What is reflected is always text.
      [/null==h\?this\.removeAttribute\(e\):this\.setAttribute\(e,h\)/, 'this.setAttribute(e,h)'],
      [/void 0!==e&&!0===i\.reflect/, 'true'],
      // A property that changes is always asked for by its name.
      [/requestUpdate\(t,s,i,e=!1,h\)/, 'requestUpdate(t,s,i)'],
      [/!1===e&&\(h=this\[t\]\),/, ''],
      [/!f\(h,s\)|!\(f\(h,s\)\)/, 'Object.is(this[t],s)'],
      [/,getOwnPropertyDescriptor:h,/, ','],
      [/,getOwnPropertySymbols:o,/, ','],
      [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
      [/!s\.noAccessor/, 'true'],
      // Nobody watches or delays an update.
      [
        /catch\(t\)\{Promise\.reject\(t\)\}const t=.*?await t,/,
        'catch{}return this.performUpdate(),',
      ],
      [/scheduleUpdate\(\)\{.*?\}/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
      [/removeController\(t\)\{.*?\}/, ''],
      // A property has an attribute of its own name, of another or none, and nothing else is asked of it.
      [/(b=\{attribute:!0),type:.*?hasChanged:f\}/, '$1}'],
      [/:"string"==typeof t\?t\.toLowerCase\(\):void 0\}/, ':t}'],
      [/C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)/, 'C(t,s,{reflect:e})'],
      [/this\.hasUpdated\|\|i\|\|/, 'this.hasUpdated||'],
      [/hasOwnProperty\(d\("elementProperties"\)\)/, 'hasOwnProperty("elementProperties")'],
      [/hasOwnProperty\(d\("finalized"\)\)/, 'hasOwnProperty("finalized")'],
      [/hasOwnProperty\(d\("properties"\)\)/, 'hasOwnProperty("properties")'],
      // A controller is added before its element stands anywhere, and nothing is worked out before a rendering.
      [/,void 0!==this\.renderRoot&&this\.isConnected&&t\.hostConnected\?\.\(\)/, ''],
      [/this\.willUpdate\(s\),/, ''],
      [/willUpdate\(t\)\{\}/, ''],
      // A page is no place to announce which release of Lit we are made with.
      [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
  ],
  ['lit-element/lit-element.js', [[/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '']]],
  [
    'lit-html/lit-html.js',
    [
      [
        /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
        ';',
      ],
    ],
  ],
];

/** What `integrity` says between its beginning and its end, which are the same for all. */
const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')
    .slice(0, -1);

/** Each file loads those that follow it with `integrity`, so that one hash on the tag covers all of them. */
const integrity = (into, hashes) => {
  /** By what stands for it until the names are short, which would depend on the letters of a hash. */
  const places = new Map();
  const placeFor = (_key, value) => {
    if (typeof value !== 'string') return value;
    // Which letters are frequent decides on the short names. With these, assent.js packs 10 bytes smaller.
    const place = String(places.size).padStart(43, 'd');
    places.set(place, value);
    return place;
  };
  return {
    name: 'integrity',
    transform: (code, id) =>
      id.endsWith(into)
        ? { code: `const INTEGRITY = ${JSON.stringify(hashes(), placeFor)};\n${code}`, map: null }
        : null,
    renderChunk: {
      order: 'post',
      handler(code, { modules }) {
        if (!Object.keys(modules).some((id) => id.endsWith(into))) return null;
        for (const [place, hash] of places) code = code.replace(place, hash);
        return { code, map: null };
      },
    },
  };
};

/** Files that are written before, or together with, those whose hashes they hold: by file, in the order they are filled in. */
const LATER = {
  preferences: { declaration: 'D'.repeat(43) },
  ui: {
    outcome: 'O'.repeat(43),
    preferences: 'P'.repeat(43),
  },
};
const laterHashes = {
  name: 'later-hashes',
  writeBundle() {
    for (const [file, places] of Object.entries(LATER)) {
      const path = `dist/assent-${file}.js`;
      let text = readFileSync(path, 'utf8');
      for (const [part, place] of Object.entries(places))
        text = text.replace(place, hashOf(`assent-${part}.js`));
      writeFileSync(path, text);
    }
  },
};

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
const budgets = {
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

/** A file that the others share would come without a hash of its own: what they share belongs into the banner's. */
const noOtherFile = {
  name: 'no-other-file',
  generateBundle(_options, bundle) {
    for (const { fileName, isEntry, type } of Object.values(bundle))
      if (type === 'chunk' && !isEntry) this.error(`${fileName} would be fetched unchecked`);
  },
};

/** For editors and other tools that read JSON. */
const schema = {
  name: 'schema',
  async writeBundle() {
    const { jsonSchema } = await import('./build/tools/json-schema.js');
    writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  },
};

/** The themes are for a page's own <link>: they go along as they are. */
const themes = {
  name: 'themes',
  writeBundle: () => cpSync('src/themes', 'dist/themes', { recursive: true }),
};

/** The one file that may come without the others says where their licences are. */
const notice = {
  name: 'notice',
  banner: `/*! assent ${version} | MIT | others' licences: LICENSES.txt */`,
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

/** By id: where it lies, and by what name. Google Analytics comes with the gate. */
const vendors = [
  ...readFileSync('build/entries/vendors.js', 'utf8').matchAll(
    /import \{ (\w+) as \w+ \} from '\.\.(\/vendors\/([\w-]+)\.js)'/g,
  ),
]
  .map(([, name, path, id]) => ({ id, name, path: `build${path}` }))
  .filter(({ id }) => id !== 'google-analytics');

/** What the lines of a language's file are, in order: the names alone would be a quarter of it. */
const { en } = await import('./build/messages/en.js');
const linesOf = (words, path = '') =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([name, inner]) =>
        linesOf(inner, path ? `${path}.${name}` : name),
      );
const sentencesOf = ({ banner, preferences: { essentials, ...preferences }, declaration }) =>
  new Map([
    ...linesOf(banner),
    ...linesOf(preferences),
    ...linesOf(declaration),
    ...linesOf(essentials, 'categories.essential'),
  ]);
const lines = [...sentencesOf(en).keys()];

/** By tag: all but the two that come with the interface. */
const languages = readdirSync('build/messages')
  .map((file) => /^([\w-]+)\.js$/.exec(file)?.[1])
  .filter((tag) => tag && !['en', 'cy', 'messages'].includes(tag));

const languageEntry = (tag) => ({
  name: 'language-entry',
  resolveId: (source) => (source === tag ? tag : null),
  async load(source) {
    if (source !== tag) return null;
    const [words] = Object.values(await import(`./build/messages/${tag}.js`));
    const sentences = sentencesOf(words);
    const text = lines.map((line) => sentences.get(line)).join('\n');
    return `window[Symbol.for('assent')].connect(${JSON.stringify(`lang-${tag}`)}, ${JSON.stringify(text)});`;
  },
});
const languageLines = {
  name: 'language-lines',
  transform: (code, id) =>
    id.endsWith('entries/languages.js')
      ? { code: `const LINES = ${JSON.stringify(lines.join(' '))}.split(' ');\n${code}`, map: null }
      : null,
};

/** Bytes are counted in these files: the hash that each is loaded with stands for its version as well. */
const vendorEntry = ({ id, name, path }) => ({
  name: 'vendor-entry',
  resolveId: (source) => (source === id ? id : null),
  load: (source) =>
    source === id
      ? `import { ${name} } from ${JSON.stringify(resolvePath(path))};
         window[Symbol.for('assent')].connect('vendor-${id}', ${name});`
      : null,
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
