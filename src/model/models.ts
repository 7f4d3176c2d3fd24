import type {Translate} from '../localization/words/translate.js';
import {checklist, type AnyChecklist, type Checklist} from './checklist.js';
import {comparison, type AnyComparison, type ComparisonOptions, type PackageComparison} from './comparison.js';
import {allStacks} from './nested-stack.js';
import type {AnyStacks, Stacks, StacksOptions} from './stacks.js';

/**
 * One function for each model. There are two sets, `packageModels` and an author's (`ownModels`). Elements, static HTML,
 * Markdown, pictures and the data library take either and do not know which one they got.
 */
export interface Models<C extends AnyComparison = AnyComparison, S extends AnyStacks = AnyStacks, K extends AnyChecklist = AnyChecklist> {
  readonly comparison: (t: Translate, options?: ComparisonOptions) => C;
  /** @param explained whether the words of `explanations` have loaded. Default: true */
  readonly stacks: (t: Translate, options?: StacksOptions, explained?: boolean) => S;
  /** @param answered whether the words of `answers` have loaded. Default: true */
  readonly checklist: (t: Translate, answered?: boolean) => K;
  /**
   * The package's technologies and properties that are shown, perhaps none. The models of evidence and expert stacks take
   * these as options, since they know no others.
   *
   * @param asked the technologies and properties that attributes or options name
   */
  readonly shown: (asked?: ComparisonOptions) => ComparisonOptions;
}

/** The package's models. */
export const packageModels: Models<PackageComparison, Stacks, Checklist> = {
  comparison,
  stacks: allStacks,
  checklist,
  shown: (asked = {}) => asked,
};
