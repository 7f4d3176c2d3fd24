/** custom-elements.json from the docblocks of the element classes. */

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Paths as users import them, and only what is public. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration.module) entry.declaration.module = published(entry.declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({privacy, name, static: isStatic}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic,
        );
        for (const reference of [
          declaration.superclass,
          ...(declaration.members ?? []).map((member) => member.inheritedFrom),
          ...(declaration.attributes ?? []).map((attribute) => attribute.inheritedFrom),
        ])
          if (reference?.module) reference.module = published(reference.module);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/element.ts', 'src/elements/lesson-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
