import {translator, type Translate} from '../localization/words/translate.js';
import type {Area, Strings} from '../localization/words/messages.js';
import {translateWith} from '../model/own-data/join.js';
import {ownPrefix} from '../model/own-data/join-context.js';
import {problemLine, describeProblem} from '../model/own-data/problem.js';
import type {OwnData} from '../model/own-data/types.js';
import {validated} from '../model/own-data/validate.js';
import {defaultInstances, type Stacks} from '../model/stacks.js';

interface WordOptions {
  readonly lang?: string | undefined;
  readonly strings?: Strings | undefined;
}

/** What `container-lesson/data` returns has explanations of terms; what authors write has none. */
export const isOwn = (data: object | undefined): data is OwnData => data !== undefined && !('glossary' in data) && !('pairs' in data);

/** The model that is drawn as it is, where it is one. */
export const readyModel = <M extends object>(data: OwnData | M | undefined): M | undefined => (isOwn(data) ? undefined : data);

/** The author's own stacks, where there are any. */
export const ownStacks = (t: Translate): Stacks | undefined =>
  t.own?.('stacks', {instances: defaultInstances, explained: true}) as Stacks | undefined;

/**
 * The words of a part, with its author's data.
 *
 * @throws TypeError that says what is wrong, and where
 */
export function wordsWithData(data: OwnData, areas: readonly Area[], {lang = '', strings}: WordOptions, prefix = ownPrefix): Translate {
  const checked = validated(data);
  const t = translator(lang, areas, strings);
  if (checked.problems) throw new TypeError(checked.problems.map((problem) => problemLine(describeProblem(t, problem))).join('\n'));
  return translateWith(checked.data, {lang, speak: (other) => translator(other, areas, strings), prefix});
}
