/** What a manifest says of each tag, as the generators of editor data and types need it. */

/** `'a' | 'b'` and `readonly ('a' | 'b')[]` → a, b. */
const valuesOf = (text = '') => [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

function attributeOf({name, fieldName, description, type, parsedType, default: initial}) {
  const {text} = parsedType ?? type;
  return {
    name,
    fieldName,
    description,
    type: text.replace(/ \| undefined$/, ''),
    values: valuesOf(parsedType?.text),
    isBoolean: text === 'boolean',
    isList: text.startsWith('readonly'),
    // The name of a constant tells an author nothing.
    ...(initial && /^['\d]/.test(initial) && {initial: initial.replaceAll("'", '')}),
  };
}

/** The registered elements, in the order of their tags. */
export function elementsOf({modules}) {
  return modules
    .flatMap(({path, declarations}) => declarations.filter(({tagName}) => tagName).map((declaration) => ({path, ...declaration})))
    .map(({path, name, tagName, summary, description, members, attributes, events = [], slots = [], cssParts = []}) => ({
      path,
      className: name,
      tag: tagName,
      summary,
      description,
      slots,
      events: events.map(({name, type, description, inheritedFrom}) => ({
        name,
        description,
        className: type.text,
        path: inheritedFrom?.module ?? path,
      })),
      parts: cssParts,
      attributes: attributes.map(attributeOf),
      properties: members
        .filter(({kind, readonly}) => kind === 'field' && !readonly)
        .map(({name, description, type}) => ({name, description, type: type.text})),
    }))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
