/** Describes the elements for editors and documentation tools. */
export default {
  globs: ['src/ui/**/*.ts', 'src/gate/*-element.ts'],
  outdir: 'dist',
  litelement: true,
};
