const results = new WeakMap<object, Map<string, unknown>>();

/**
 * Remembers what was made, for as long as `key` lives. Models are kept by their `t`: until words change.
 *
 * @param key what it is made of
 * @param name of the model
 * @param options what else it depends on
 */
export function memo<M>(key: object, name: string, options: object, make: () => M): M {
  const made = results.get(key) ?? new Map<string, unknown>();
  results.set(key, made);
  const kind = name + JSON.stringify(options);
  if (!made.has(kind)) made.set(kind, make());
  return made.get(kind) as M;
}
