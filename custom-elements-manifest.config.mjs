/** The one definition whose tag stands in a constant, which the analyser takes for the tag itself. */
const TAGS = { AssentSettingsElement: 'assent-settings' };

/** What an editor can use: the elements alone, where the package has them. */
const packaged = {
  name: 'packaged',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const place = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'build/$1.js');
    const named = ({ name, ...rest }) => ({ ...rest, name: TAGS[rest.declaration?.name] ?? name });

    const elements = manifest.modules.filter(({ declarations }) =>
      declarations.some(({ customElement }) => customElement),
    );
    const definitions = manifest.modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    for (const module of elements) {
      module.path = place(module.path);
      module.declarations = module.declarations
        .filter(({ customElement }) => customElement)
        .map((element) => ({
          ...element,
          tagName: TAGS[element.name] ?? element.tagName,
          members: element.members?.filter(({ privacy }) => privacy !== 'private'),
        }));
      const names = module.declarations.map(({ name }) => name);
      module.exports = [
        ...module.exports.filter(
          ({ kind, declaration }) => kind === 'js' && names.includes(declaration.name),
        ),
        // Some are defined by a module of their own, which is no concern of an editor's.
        ...definitions.filter(({ declaration }) => names.includes(declaration.name)).map(named),
      ].map((one) => ({ ...one, declaration: { ...one.declaration, module: module.path } }));
    }
    manifest.modules = elements;
  },
};

/** Describes the elements for editors and documentation tools. */
export default {
  globs: ['src/ui/**/*.ts', 'src/gate/*-element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [packaged],
};
