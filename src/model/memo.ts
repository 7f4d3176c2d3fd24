import type {Translate} from '../localization/words/translate.js';

const results = new WeakMap<Translate, Map<string, unknown>>();

/**
 * Remembers a model, for as long as `t` lives: until words change. An author's own model, where `t` has one, stands
 * in its place.
 *
 * @param name of the model
 * @param options what else it depends on
 */
export function memo<M>(t: Translate, name: string, options: object, make: () => M): M {
  const models = results.get(t) ?? new Map<string, unknown>();
  results.set(t, models);
  const key = name + JSON.stringify(options);
  if (!models.has(key)) models.set(key, t.own?.(name, options) ?? make());
  return models.get(key) as M;
}
