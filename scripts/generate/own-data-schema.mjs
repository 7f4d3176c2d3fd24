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

/** An entry to fill in; a key of VS Code's own, which other editors pass over. */
const snippet = (key, more) => ({label: '{"id": …} of your own', body: {id: '$1', [key]: {en: '$2', ja: '$3'}, ...more}});

/** What an editor proposes for an entry of its author's own, and what such an entry needs. */
function adapt(list, key, more) {
  const [known, own] = list.items.anyOf;
  Object.assign(own, needs(known.enum, key), {defaultSnippets: [snippet(key, more)]});
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
  const {technologies, properties, tasks} = made.properties ?? {};
  adapt(technologies, 'name');
  adapt(properties, 'name', {values: {'${4:technology}': {value: {en: '$5', ja: '$6'}}}});
  adapt(tasks, 'text', {answer: {en: '$4', ja: '$5'}});
  return {$id: id, ...made};
}
