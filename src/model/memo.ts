import type {Translate} from '../localization/strings.js';

const results = new WeakMap<Translate, Map<string, unknown>>();

/**
 * Remembers what a model function made, for as long as `t` lives: until words change. An author's own model, where
 * `t` has one, stands in its place.
 *
 * @param key names the function and its options
 */
export function memo<T>(t: Translate, key: string, make: () => T): T {
  const known = results.get(t) ?? new Map<string, unknown>();
  results.set(t, known);
  if (!known.has(key)) known.set(key, t.own?.(key) ?? make());
  return known.get(key) as T;
}
