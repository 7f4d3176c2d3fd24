import ts from 'typescript';

import {root} from '../lib/run.mjs';

/** The strings that a type consists of, `undefined` left out; none where it is any other type. */
function literalsOf(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(({flags}) => !(flags & ts.TypeFlags.Undefined));
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({value}) => `'${value}'`) : [];
}

/** `'vm' | 'container'`, or `readonly ('vm' | 'container')[]`; undefined where there is nothing to spell out. */
function spelledOut(checker, type) {
  const given = checker.getNonNullableType(type);
  const item = checker.isArrayType(given) ? checker.getTypeArguments(given)[0] : undefined;
  const union = literalsOf(item ?? given).join(' | ');
  return union && item ? `readonly (${union})[]` : union || undefined;
}

/** The properties of the classes in a file: class → property → type. */
function typesOf(checker, file) {
  const classes = file.statements.filter((statement) => ts.isClassDeclaration(statement));
  return new Map(
    classes.map(({name}) => {
      const type = checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(name));
      return [name.text, (property) => checker.getTypeOfSymbol(type.getProperty(property))];
    }),
  );
}

/**
 * A plugin of the analyzer: gives every attribute whose type is a name, such as `TechnologyId`, a
 * `parsedType` that spells it out, which the analyzer itself can't. Editors complete by it.
 */
export const attributeValues = {
  name: 'attribute-values',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config, ts.sys, root);
    const program = ts.createProgram(
      modules.map(({path}) => root + path),
      options,
    );
    for (const {path, declarations} of modules) {
      const types = typesOf(program.getTypeChecker(), program.getSourceFile(root + path));
      for (const {name, attributes = []} of declarations)
        for (const attribute of attributes) {
          const text = attribute.fieldName && spelledOut(program.getTypeChecker(), types.get(name)(attribute.fieldName));
          if (text) attribute.parsedType = {text};
        }
    }
  },
};
