/** Makes what the browser gets as short as it goes, names of third parties' code included. */
import literals from 'rollup-plugin-html-literals';
import { minify as shorten } from 'terser';
import { writerOnly } from './lean-cookie.mjs';
import { leanLit } from './lean-lit.mjs';

/** In this process: a worker for each of the fifty files would take longer to start than it works. */
const terser = (options) => ({
  name: 'terser',
  renderChunk: (code, _chunk, { sourcemap }) =>
    shorten(code, { ...options, sourceMap: sourcemap && { asObject: true } }),
});

/** Takes out the spaces that the minifier of templates leaves inside of functions and lists of selectors. */
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

export const minify = (comments = false) => [
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
