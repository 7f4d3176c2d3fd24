import type {MessageId} from '../../localization/words/messages.js';
import type {Translate} from '../../localization/words/translate.js';

/** A mistake in an author's data, or a hint that readers will see something else than the author may expect. */
export interface Problem {
  /** Where: `properties[2].values.vm.rating`; empty for the whole file. */
  readonly path: string;
  readonly id: Extract<MessageId, `own.${'problem' | 'hint'}.${string}`>;
  readonly values: Readonly<Record<string, string>>;
}

/** A problem in words. */
export interface DescribedProblem {
  readonly path: string;
  readonly message: string;
}

export type PathKey = string | number;

/** `['properties', 2, 'values', 'vm']` → `properties[2].values.vm` */
const pathText = (keys: readonly PathKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[$\w][$\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');

export const problemAt = (keys: readonly PathKey[], id: Problem['id'], values: Problem['values'] = {}): Problem => ({
  path: pathText(keys),
  id,
  values,
});

export function describeProblem(t: Translate, {path, id, values}: Problem): DescribedProblem {
  const say = t as unknown as (id: MessageId, values: Problem['values']) => string;
  return {path, message: say(id, values)};
}

/** `properties[2].values.vm.rating: expected 0…4, got 9` */
export const problemLine = ({path, message}: DescribedProblem): string => (path === '' ? message : `${path}: ${message}`);
