/** custom-elements.json from the docblocks of the element classes. */
import {attributeValues} from './scripts/generate/attribute-values.mjs';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Called by the base class or by the browser: no business of authors. */
const internal = new Set(['areas', 'formResetCallback', 'formDisabledCallback']);

const isPublic = ({privacy, name, static: isStatic}) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic && !internal.has(name);

/** Paths as users import them, and only what is public. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    // Files come as the disk lists them, which is not the same everywhere.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration.module) entry.declaration.module = published(entry.declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes the first argument of an event's constructor for its name; ours are documented.
        declaration.events = declaration.events?.filter(({description}) => description);
        // Lit's internal state is declared beside its attributes, and taken for one.
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => declaration.members.some(({name}) => name === fieldName));
        for (const reference of [
          declaration.superclass,
          ...(declaration.members ?? []).map((member) => member.inheritedFrom),
          ...['attributes', 'events'].flatMap((kind) => declaration[kind] ?? []).map(({inheritedFrom}) => inheritedFrom),
        ])
          if (reference?.module) reference.module = published(reference.module);
      }
    }
  },
};

/** A property called `properties`: the analyzer mistakes it for Lit's static one, and drops it. */
function propertyCalledProperties() {
  const found = new Map();
  const attribute = 'properties';
  return {
    name: 'property-called-properties',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
      const member = declaration?.members?.find(({name, static: isStatic}) => name === attribute && !isStatic);
      if (member) found.set(declaration.name, member);
    },
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
        const member = found.get(declaration.name);
        if (!member) continue;
        const {type, description} = member;
        declaration.members.push({...member, attribute});
        declaration.attributes = declaration.attributes.map((one) =>
          one.name === attribute ? {name: attribute, type, description, fieldName: attribute} : one,
        );
      }
    },
  };
}

export default {
  globs: ['src/elements/**/element.ts', 'src/elements/{lesson,own-data}-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [propertyCalledProperties(), attributeValues, publicOnly],
};
