import {defaultConverter, type ComplexAttributeConverter, type LitElement, type PropertyDeclaration} from 'lit';

import {warn} from '../localization/warnings/warn.js';

/**
 * Checks that a property is set to its declared `type`. A value of another type is warned of once and ignored: the
 * property keeps its value, so that drawing can rely on the type.
 */

/** Also reads the keys: a proxy may throw there, and then the value is not usable. */
function readObject(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  Object.keys(value);
  return value;
}

const only = (type: string) => (value: unknown) => (typeof value === type ? value : undefined);

/** Declared type → the value that the property takes, or undefined if the given value has another type. May throw if the value does. */
const readers = new Map<unknown, (value: unknown) => unknown>([
  [String, (value) => (typeof value === 'number' || value instanceof URL ? String(value) : only('string')(value))],
  [Number, only('number')],
  [Boolean, only('boolean')],
  [Array, (value) => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined)],
  [Object, readObject],
]);

/** The attribute of a property. */
const attributeOf = (name: PropertyKey, {attribute}: PropertyDeclaration): string =>
  typeof attribute === 'string' ? attribute : String(name).toLowerCase();

/** Converts a string as the attribute would: some frameworks set strings only. */
function fromText(given: unknown, {type, attribute, converter = defaultConverter}: PropertyDeclaration): unknown {
  if (typeof given !== 'string' || attribute === false) return given;
  return (converter as ComplexAttributeConverter).fromAttribute!(given, type);
}

/** Warns of a value of the wrong type, or of wrong entries in a list. Returns the value to set; undefined for none. */
function checked(tag: string, name: PropertyKey, given: unknown, options: PropertyDeclaration): unknown {
  const {name: type} = options.type as {readonly name: string};
  const tell = (error?: unknown): void => warn(({wrongType}) => wrongType(tag, String(name), type, given, error));
  try {
    const value = readers.get(options.type)!(fromText(given, options));
    const isPartial = Array.isArray(value) && Array.isArray(given) && value.length < given.length;
    if (value === undefined || isPartial) tell();
    return value;
  } catch (error) {
    tell(error);
    return undefined;
  }
}

/**
 * The accessor of a property, with a setter that checks the declared type. `undefined` means the same as a missing
 * attribute, and so does `null` unless the property always has a value (`useDefault`).
 */
function guarded(name: PropertyKey, accessor: PropertyDescriptor, options: PropertyDeclaration): PropertyDescriptor {
  return {
    ...accessor,
    set(this: LitElement, given: unknown) {
      const isNone = given === undefined || (given === null && !options.useDefault);
      const value = isNone ? undefined : checked(this.localName, name, given, options);
      if (isNone && options.useDefault) this.attributeChangedCallback(attributeOf(name, options), null, null);
      else if (isNone || value !== undefined) accessor.set!.call(this, value);
    },
  };
}

/**
 * Adds the check to the properties that a class itself declares; those of its base have it already. Lit has a hook for
 * accessors, `getPropertyDescriptor`, but its development build warns of a class that overrides it.
 */
export function holdToTypes({prototype, elementProperties}: Pick<typeof LitElement, 'prototype' | 'elementProperties'>): void {
  for (const [name, options] of elementProperties) {
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    if (accessor && readers.has(options.type)) Object.defineProperty(prototype, name, guarded(name, accessor, options));
  }
}
