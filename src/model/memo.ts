const results = new WeakMap<object, Map<string, unknown>>();

/**
 * Caches a model for as long as `key` lives. The key of most models is `t`, which is replaced when words change.
 *
 * @param key the object that the model is made from
 * @param name of the model
 * @param options everything else that the model depends on
 */
export function memo<M>(key: object, name: string, options: object, make: () => M): M {
  const made = results.get(key) ?? new Map<string, unknown>();
  results.set(key, made);
  const kind = name + JSON.stringify(options);
  if (!made.has(kind)) made.set(kind, make());
  return made.get(kind) as M;
}
