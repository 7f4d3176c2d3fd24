/** The warnings about attributes, properties and stored marks. */

/** A renamed id still works. */
export const renamed = (old: string, current: string): string => `"${old}" was renamed to "${current}"; the new id is used.`;

/** @param current the word's current id, if it was renamed */
export const unknownWord = (tag: string, attribute: string, word: string, current: string, valid: readonly string[]): string =>
  valid.includes(current)
    ? `<${tag} ${attribute}>: ${renamed(word, current)}`
    : `<${tag} ${attribute}>: there is no "${word}". Valid: ${[...new Set(valid)].join(', ')}.`;

/** @param stack a stack of the diagram that is no technology */
export const notCompared = (tag: string, attribute: string, stack: string, valid: readonly string[]): string =>
  `<${tag} ${attribute}>: "${stack}" is a stack of the diagram alone, and no technology. Valid: ${valid.join(', ')}.`;

export const noInteger = (tag: string, attribute: string, least: number, most: number, fallback: number | undefined): string =>
  `<${tag} ${attribute}>: needs a whole number from ${least} to ${most}.${fallback === undefined ? '' : ` ${fallback} is used.`}`;

/** Name of a property's type → what the property needs. */
const needs: Readonly<Record<string, string>> = {
  String: 'a text',
  Number: 'a number',
  Boolean: 'true or false',
  Array: 'a list of texts',
  Object: 'an object of message ids and texts',
};

/** A short form of what a script set or threw, which may be anything. */
function shown(given: unknown): string {
  if (given instanceof Error) return `${given.name}: ${given.message}`;
  if (Array.isArray(given)) {
    const wrong: unknown = given.find((entry) => typeof entry !== 'string');
    return wrong === undefined ? 'a list' : `a list with ${shown(wrong)}`;
  }
  if (typeof given === 'object' && given !== null) return 'an object';
  if (typeof given === 'function') return 'a function';
  return typeof given === 'string' ? JSON.stringify(given.slice(0, 40)) : String(given);
}

/** @param error what reading the value threw, if it did */
export function wrongType(tag: string, property: string, type: string, given: unknown, error: unknown): string {
  const what = error === undefined ? shown(given) : `what throws when it is read (${shown(error)})`;
  const effect = error === undefined && Array.isArray(given) && type === 'Array' ? 'The texts in it are used.' : 'It stays as it was.';
  return `<${tag}>: the property ${property} needs ${needs[type]}, not ${what}. ${effect}`;
}

/** The part of Lit's property declaration that is used here. */
interface Declared {
  readonly attribute?: boolean | string;
}

/** @param properties the element's declared properties */
export function lostAttribute(tag: string, written: string, value: string, properties: ReadonlyMap<PropertyKey, Declared>): string {
  const found = `<${tag} ${written}="${value.slice(0, 40)}">:`;
  const isWritten = ([name, {attribute}]: readonly [PropertyKey, Declared]): boolean =>
    attribute === written || String(name).toLowerCase() === written;
  const [name, {attribute}] = [...properties].find(isWritten) ?? [written, {}];
  if (typeof attribute === 'string' && attribute !== written) return `${found} the attribute is called ${attribute}.`;
  const property = String(name);
  const cause = attribute === false ? `${property} is no attribute` : 'an attribute holds no objects';
  return `${found} ${cause}, so this is lost. Set the property, element.${property} = …, when the tag is defined; after import('container-lesson/lazy'), first await defined.`;
}

/** @param error what was thrown */
export const failed = (tag: string, error: unknown): string =>
  `<${tag}> could not be drawn, and shows what it showed before. ${error instanceof Error && error.stack?.includes(error.message) ? error.stack : shown(error)}`;

export const noWords = (tag: string): string => `<${tag}> has no words. Import container-lesson/define/${tag}.`;

/** Why something is no progress that can be read. */
const unread = {
  newer: 'is the progress of a later version of container-lesson',
  broken: 'is not the progress of a lesson',
};

export const noProgress = (key: string, reason: keyof typeof unread): string =>
  `storage-key: what localStorage holds under "${key}" ${unread[reason]}. It stays as it is, and new marks are lost with the page. Choose another storage-key to keep them.`;

export const noRecord = (tag: string, reason: keyof typeof unread): string =>
  `<${tag}>: the value that was set ${unread[reason]}. Nothing has changed.`;

export const tagTaken = (tag: string, version: string | undefined, mine: string): string =>
  `<${tag}> belongs to ${version ? `container-lesson ${version}` : 'another library'}, not to ${mine}: defineElements({prefix}) gives it other tags.`;
