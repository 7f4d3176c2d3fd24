import {propertyIds} from '../../data/properties.js';
import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import type {ComparisonOptions} from '../comparison.js';
import {memo} from '../memo.js';
import {packageModels, type Models} from '../models.js';
import {defaultInstances, type AnyStacks} from '../stacks.js';
import {ownChecklist} from './checklist.js';
import {ownComparison} from './comparison.js';
import {joinContext, type JoinContext, type JoinOptions} from './join-context.js';
import {idOf} from './meaning.js';
import {ownStacks} from './stacks.js';
import type {OwnData} from './types.js';

/**
 * The models of an author's data; the package's content replaces everything that the author left out. Call them with the
 * `t` of the language that `languageFor` returns.
 */
export function ownModels(data: OwnData, options: JoinOptions): Models {
  const contexts = new WeakMap<Translate, JoinContext>();
  const contextFor = (t: Translate): JoinContext => {
    const context = contexts.get(t) ?? joinContext(data, t, options);
    contexts.set(t, context);
    return context;
  };
  return {
    comparison: (t, asked) => {
      const context = contextFor(t);
      return memo(context, 'comparison', {asked}, () => ownComparison(context) ?? packageModels.comparison(t, asked));
    },
    stacks: (t, asked = {}, explained = true) => {
      const context = contextFor(t);
      const {instances = defaultInstances} = asked;
      const make = (): AnyStacks => ownStacks(context, {instances, explained}) ?? packageModels.stacks(t, asked, explained);
      return memo(context, 'stacks', {...asked, explained}, make);
    },
    checklist: (t, answered = true) => {
      const context = contextFor(t);
      return memo(context, 'checklist', {answered}, () => ownChecklist(context, {answered}) ?? packageModels.checklist(t, answered));
    },
    shown: (asked = {}) => shownIn(data, asked),
  };
}

/** The package's technologies and properties that are shown: none where the author compares something else. */
function shownIn({technologies, properties}: OwnData, asked: ComparisonOptions): ComparisonOptions {
  const columns = oursAmong(technologies, technologyIds, asked.technologies);
  return {technologies: columns, properties: columns.length > 0 ? oursAmong(properties, propertyIds, asked.properties) : []};
}

/** The package's ids in an author's list; all requested ids where the author wrote no such list. */
const oursAmong = <I extends string>(
  shown: readonly (string | {readonly id: string})[] | undefined,
  ours: readonly I[],
  asked = ours,
): readonly I[] => (shown ? shown.map(idOf).flatMap((id) => ours.filter((one) => one === id)) : asked);
