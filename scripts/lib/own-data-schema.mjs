import {toJsonSchema} from '@valibot/to-json-schema';

/** Languages that an editor proposes; any other is as good. */
const proposed = ['en', 'ja'];

/** What the package knows by an id has a name: anything else needs one. */
const needs = (ids, key) => ({if: {properties: {id: {enum: ids}}}, else: {required: [key]}});

/** An editor completes keys that are named, and any key is allowed besides. */
const complete = (record, keys) => (record.properties = Object.fromEntries(keys.map((key) => [key, record.additionalProperties])));

function* objectsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  yield node;
  for (const value of Object.values(node)) yield* objectsIn(value);
}

/** What an editor proposes for an entry of its author's own, and what such an entry needs. */
function adapt(list, key) {
  const [known, own] = list.items.anyOf;
  Object.assign(own, needs(known.enum, key));
  own.properties.id.examples = known.enum;
}

/**
 * The JSON Schema of an author's data, for editors and for programs in other languages.
 *
 * @param schema that of valibot, of which it is made
 * @param {{technologyIds: readonly string[], id: string}} known
 */
export function ownDataSchema(schema, {technologyIds, id}) {
  const made = toJsonSchema(schema, {errorMode: 'ignore'});
  for (const record of [...objectsIn(made)].filter(({propertyNames}) => propertyNames)) {
    const isText = record.additionalProperties.type === 'string';
    complete(record, isText ? proposed : technologyIds);
  }
  const {technologies, properties, tasks} = made.properties;
  adapt(technologies, 'name');
  adapt(properties, 'name');
  adapt(tasks, 'text');
  return {$id: id, ...made};
}
